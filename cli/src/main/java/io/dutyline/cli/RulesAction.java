package io.dutyline.cli;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.pack.PackedRule;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.rule.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code dutyline rules}: the rules there are, one a line. */
final class RulesAction implements Action {
  private static final Option DUTY =
      Option.with("--duty", "DUTY", "Lists only the rules of this duty, such as backup.");
  private static final Option SERVICE =
      Option.with("--service", "SERVICE", "Lists only the rules for this service, such as rds.");
  private static final Option PROFILE =
      Option.with("--profile", "PROFILE", "Lists only the rules of this profile.");

  private static final Command COMMAND =
      new Command(
          "rules",
          "",
          0,
          0,
          "Lists the rules there are, with severity, profile and duty.",
          List.of(DUTY, SERVICE, PROFILE, Option.HELP),
          List.of());

  private static final int GAP = 2;

  @Override
  public Command command() {
    return COMMAND;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException {
    Optional<Duty> duty = duty(arguments);
    Optional<String> profile = profile(arguments);
    Optional<String> service = arguments.value(SERVICE);
    Knowledge knowledge = Knowledge.load(RulesAction.class.getClassLoader());
    Set<String> chosen = chosen(profile.orElse("all"), knowledge);
    List<PackedRule> rules =
        knowledge.rules().rules().stream()
            .filter(rule -> duty.isEmpty() || rule.duty() == duty.get())
            .filter(rule -> chosen.contains(rule.id()))
            .filter(rule -> service.isEmpty() || isFor(rule, service.get(), knowledge.catalog()))
            .toList();
    return terminal.print(table(rules));
  }

  private static Optional<Duty> duty(Arguments arguments) throws UsageException {
    Optional<String> word = arguments.value(DUTY);
    Optional<Duty> duty = word.flatMap(Duty::withId);
    if (word.isPresent() && duty.isEmpty()) {
      List<String> known = Arrays.stream(Duty.values()).map(Duty::id).toList();
      throw UsageException.unknown("duty", word.get(), known);
    }
    return duty;
  }

  private static Optional<String> profile(Arguments arguments) throws UsageException {
    Optional<String> profile = arguments.value(PROFILE);
    if (profile.isPresent() && !RuleSelection.profiles().contains(profile.get())) {
      throw UsageException.unknown("profile", profile.get(), RuleSelection.profiles());
    }
    return profile;
  }

  private static Set<String> chosen(String profile, Knowledge knowledge) {
    Configuration base = Configuration.DEFAULT;
    Configuration configuration =
        new Configuration(
            profile,
            base.rules(),
            base.allowedRegions(),
            base.stacks(),
            base.account(),
            base.settings(),
            base.failOn(),
            base.excludes(),
            base.waivers());
    return new RuleSelection(knowledge.rules(), configuration, knowledge.catalog())
        .rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
  }

  private static boolean isFor(PackedRule rule, String service, Catalog catalog) {
    return rule.types().stream()
        .map(catalog::classify)
        .anyMatch(found -> found.service().map(Service::id).filter(service::equals).isPresent());
  }

  private static String table(List<PackedRule> rules) {
    int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (PackedRule rule : rules) {
      append(rule.id(), longest + GAP, table);
      append(rule.severity().id(), "critical".length() + GAP, table);
      append(rule.profile(), "baseline".length() + GAP, table);
      table.append(rule.duty().id()).append('\n');
    }
    return table.toString();
  }

  private static void append(String cell, int width, StringBuilder line) {
    line.append(cell).append(" ".repeat(width - cell.length()));
  }
}
