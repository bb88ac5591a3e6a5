package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Rule;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one rule from the content of its {@code rule.yaml}. */
public final class RuleReader {
  /** The keys under which a rule says what it asks; the others describe it. */
  public static final List<String> LOGIC = List.of("when", "unless", "require");

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "message",
          "duty",
          "severity",
          "profile",
          "since",
          "on",
          "when",
          "unless",
          "require",
          "why",
          "fix",
          "sources",
          "references",
          "aliases",
          "deprecated",
          "except");

  private static final List<String> LANGUAGES = List.of("terraform");

  private static final List<String> PROFILES = List.of("baseline", "strict", "all");

  private static final List<String> REFERENCES =
      List.of(
          "checkov",
          "trivy",
          "guard",
          "cfn_nag",
          "cdk-nag",
          "regula",
          "terrascan",
          "securityhub",
          "cis",
          "nist-800-53",
          "pci-dss");

  private final Problems problems = new Problems();
  private final Vocabulary vocabulary;
  private final RequirementReader requirements;
  private final Fields fields;

  private RuleReader(Value document, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.requirements = new RequirementReader(problems, vocabulary);
    this.fields = Fields.of(document, "A rule", problems);
  }

  /**
   * Returns the rule that a document spells, with everything that is wrong with it; empty if it
   * cannot be run.
   */
  public static Parsed<Rule> read(Value document, Vocabulary vocabulary) {
    RuleReader reader = new RuleReader(document, vocabulary);
    reader.fields.allow(KEYS);
    return reader.result(reader.rule(reader.info()));
  }

  /** Returns what a document that has been checked says about its rule. */
  public static Parsed<RuleInfo> readInfo(Value document, Vocabulary vocabulary) {
    RuleReader reader = new RuleReader(document, vocabulary);
    return reader.result(reader.info());
  }

  /**
   * Returns the rule of that description.
   *
   * @param document has what the rule asks, and nothing else need be in it
   */
  public static Parsed<Rule> read(RuleInfo info, Value document, Vocabulary vocabulary) {
    RuleReader reader = new RuleReader(document, vocabulary);
    return reader.result(reader.rule(info));
  }

  private <T> Parsed<T> result(T value) {
    List<Diagnostic> diagnostics = problems.diagnostics();
    boolean broken =
        diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
    return broken ? Parsed.failed(diagnostics) : Parsed.of(value, diagnostics);
  }

  private Rule rule(RuleInfo info) {
    boolean every = info.types().equals(List.of("*"));
    Scope scope = every ? Scope.ANYTHING : Scope.of(info.types(), vocabulary.catalog());
    Optional<Value> when = fields.get("when");
    Optional<Value> unless = fields.get("unless");
    return new Rule(
        info,
        when.isPresent() ? Optional.of(requirements.read(when.get(), scope)) : Optional.empty(),
        unless.isPresent()
            ? Optional.of(requirements.readExemption(unless.get(), scope))
            : Optional.empty(),
        main(scope));
  }

  private RuleInfo info() {
    Duty duty = duty();
    List<String> types = types(duty);
    Map<String, String> sets = sets();
    return new RuleInfo(
        fields.text("id", true),
        line("title"),
        line("message"),
        duty,
        severity(),
        profile(),
        fields.text("why", true),
        fix(sets),
        sources(),
        references(),
        fields.text("since", true),
        fields.texts("aliases"),
        types,
        sets,
        except());
  }

  private Requirement main(Scope scope) {
    Optional<Value> require = fields.required("require");
    return require.isPresent()
        ? requirements.read(require.get(), scope)
        : new AllRequirement(List.of());
  }

  private List<String> types(Duty duty) {
    Optional<Value> on = fields.required("on");
    if (on.isEmpty()) {
      return List.of();
    }
    if (on.get() instanceof Scalar scalar && scalar.text().equals("*")) {
      return List.of("*");
    }
    List<String> types = new TypeReader(problems, vocabulary).read(on.get());
    if (vocabulary.catalog().isPresent()) {
      types.forEach(type -> checkDuty(type, duty, on.get()));
    }
    return types;
  }

  private void checkDuty(String type, Duty duty, Value on) {
    vocabulary
        .catalog()
        .map(catalog -> catalog.classify(type))
        .filter(known -> known.kind() == Classification.Kind.AWS)
        .filter(known -> !known.duties().contains(duty))
        .ifPresent(
            known ->
                problems.warning(
                    "Duty does not apply",
                    "The catalogue does not list %s among the duties for %s."
                        .formatted(duty.id(), type),
                    on.range()));
  }

  private Duty duty() {
    List<String> ids = new ArrayList<>();
    for (Duty each : Duty.values()) {
      ids.add(each.id());
    }
    String id = word("duty", ids);
    return Duty.withId(id).orElse(Duty.ACCESS_CONTROL);
  }

  private Severity severity() {
    List<String> ids = new ArrayList<>();
    for (Severity each : Severity.values()) {
      ids.add(each.id());
    }
    return Severity.withId(word("severity", ids)).orElse(Severity.MEDIUM);
  }

  private String profile() {
    return word("profile", PROFILES);
  }

  private String word(String key, List<String> words) {
    Optional<Value> value = fields.required(key);
    String word = value.isPresent() ? fields.text(key, false) : "";
    if (value.isPresent() && !words.contains(word)) {
      problems.unknown(key, word, words, value.get().range());
    }
    return word;
  }

  private String line(String key) {
    String text = fields.text(key, true);
    if (text.endsWith(".")) {
      problems.error(
          "Wrong value", "'%s' ends without a full stop.".formatted(key), fields.keyRange(key));
    }
    return text;
  }

  private Map<String, String> sets() {
    return fields.get("fix").orElse(null) instanceof MapValue fix
        ? FixWords.sets(fix.get("set"))
        : Map.of();
  }

  private String fix(Map<String, String> sets) {
    Optional<Value> value = fields.required("fix");
    if (value.isEmpty()) {
      return "";
    }
    Fields fix = Fields.of(value.get(), "'fix'", problems);
    fix.allow(List.of("set", "text", "replaces-resource"));
    if (!fix.has("set") && !fix.has("text")) {
      problems.error("Key is missing", "Say one of 'set' and 'text'.", fix.range());
    }
    StringBuilder words = new StringBuilder();
    if (!sets.isEmpty()) {
      words.append(FixWords.set(sets));
    }
    append(words, fix.text("text", false));
    append(words, fix.flag("replaces-resource") ? "AWS replaces the resource." : "");
    return words.toString();
  }

  private static void append(StringBuilder words, String sentence) {
    if (!sentence.isEmpty()) {
      words.append(words.length() == 0 ? "" : " ").append(sentence);
    }
  }

  private List<String> sources() {
    List<String> sources = fields.texts("sources");
    if (sources.isEmpty()) {
      problems.error(
          "Key is missing", "'sources' names one page or more.", fields.keyRange("sources"));
    }
    return sources;
  }

  private Map<String, String> except() {
    Map<String, String> except = new LinkedHashMap<>();
    Optional<Value> value = fields.get("except");
    if (value.isPresent()) {
      Fields named = Fields.of(value.get(), "'except'", problems);
      named.allow(LANGUAGES);
      for (String key : named.map().entries().keySet()) {
        except.put(key, named.text(key, true));
      }
    }
    return except;
  }

  private Map<String, List<String>> references() {
    Map<String, List<String>> references = new LinkedHashMap<>();
    Optional<Value> value = fields.get("references");
    if (value.isPresent()) {
      Fields named = Fields.of(value.get(), "'references'", problems);
      named.allow(REFERENCES);
      for (String key : named.map().entries().keySet()) {
        references.put(key, named.texts(key));
      }
    }
    return references;
  }
}
