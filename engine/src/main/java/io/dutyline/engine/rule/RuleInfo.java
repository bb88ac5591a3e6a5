package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.model.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says about itself.
 *
 * @param id unique over all packs, never used again: {@code rds-instance-encrypted-at-rest}
 * @param title what is true where the duty is met; no full stop
 * @param message what is wrong where it is missing, a sentence without its full stop
 * @param profile the least strict profile that the rule is part of: {@code baseline}, {@code
 *     strict}, {@code all}
 * @param why what AWS does, what is left to the customer, what goes wrong
 * @param fix how to mend it, in words
 * @param sources pages that the rule's facts come from
 * @param references ids of equivalent checks by key, as in report-contract: {@code checkov}…
 * @param since the version of the pack that brought the rule
 * @param aliases former ids; waivers and configuration may use them
 * @param types canonical types that it judges; {@code *} for all to which its duty applies
 * @param sets canonical properties and the values that mend it, a part of {@code fix}
 * @param except languages whose resources it does not judge, with the reasons
 */
public record RuleInfo(
    String id,
    String title,
    String message,
    Duty duty,
    Severity severity,
    String profile,
    String why,
    String fix,
    List<String> sources,
    Map<String, List<String>> references,
    String since,
    List<String> aliases,
    List<String> types,
    Map<String, String> sets,
    Map<String, String> except) {

  /** Describes a rule that judges resources of every language. */
  public RuleInfo(
      String id,
      String title,
      String message,
      Duty duty,
      Severity severity,
      String profile,
      String why,
      String fix,
      List<String> sources,
      Map<String, List<String>> references,
      String since,
      List<String> aliases,
      List<String> types) {
    this(
        id,
        title,
        message,
        duty,
        severity,
        profile,
        why,
        fix,
        sources,
        references,
        since,
        aliases,
        types,
        Map.of(),
        Map.of());
  }

  public RuleInfo {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(message, "message");
    requireNonNull(duty, "duty");
    requireNonNull(severity, "severity");
    requireNonNull(profile, "profile");
    requireNonNull(why, "why");
    requireNonNull(fix, "fix");
    sources = List.copyOf(sources);
    references = Map.copyOf(references);
    requireNonNull(since, "since");
    aliases = List.copyOf(aliases);
    types = List.copyOf(types);
    sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    except = Map.copyOf(except);
  }

  /** Returns how to mend it, in the words of a resource's author. */
  public String fix(Terms terms) {
    List<Terms.Setting> settings = new ArrayList<>();
    for (Map.Entry<String, String> each : sets.entrySet()) {
      Optional<Terms.Setting> setting = terms.setting(each.getKey(), each.getValue());
      if (setting.isEmpty()) {
        return fix;
      }
      settings.add(setting.get());
    }
    int end = fix.indexOf(". ");
    String rest = end < 0 ? "" : fix.substring(end + 1);
    return sets.isEmpty() ? fix : "Set " + words(settings) + "." + rest;
  }

  /** Says once where all is said in one place. */
  private static String words(List<Terms.Setting> settings) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < settings.size(); i++) {
      Terms.Setting setting = settings.get(i);
      boolean last = i == settings.size() - 1;
      boolean says = last || !settings.get(i + 1).type().equals(setting.type());
      words.append(setting.text());
      words.append(says && !setting.type().isEmpty() ? " in " + setting.type() : "");
      words.append(last ? "" : ", ");
    }
    return words.toString();
  }
}
