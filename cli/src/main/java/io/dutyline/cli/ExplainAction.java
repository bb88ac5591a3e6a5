package io.dutyline.cli;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.pack.PackedRule;
import io.dutyline.engine.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** {@code dutyline explain}: what a rule asks and why, or who owes what for a resource type. */
final class ExplainAction implements Action {
  private static final String TERRAFORM = "terraform";

  private static final Command COMMAND =
      new Command(
          "explain",
          "RULE|TYPE",
          1,
          1,
          "Explains a rule by its id, or says who owes what for a resource type such as"
              + " AWS::RDS::DBInstance or aws_db_instance.",
          List.of(Option.HELP),
          List.of());

  @Override
  public Command command() {
    return COMMAND;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException {
    Knowledge knowledge = Knowledge.load(ExplainAction.class.getClassLoader());
    String word = arguments.operands().get(0);
    Optional<PackedRule> rule = knowledge.rules().rule(word);
    return rule.isPresent()
        ? terminal.print(explain(rule.get().info(), knowledge, terminal.width()))
        : terminal.print(explainType(word, knowledge, terminal.width()));
  }

  private static String explain(RuleInfo rule, Knowledge knowledge, int width) {
    Map<String, String> examples = new TreeMap<>(knowledge.rules().examples(rule.id()));
    return new RuleText(width).of(rule, examples);
  }

  private static String explainType(String type, Knowledge knowledge, int width)
      throws UsageException {
    Set<String> canonical = knowledge.mappings().canonicalTypes(type);
    if (canonical.isEmpty()) {
      return explainType(type, rule -> true, knowledge, width);
    }
    StringBuilder text = new StringBuilder();
    for (String each : canonical) {
      text.append(type).append(" is judged as ").append(each).append(".\n\n");
      text.append(explainType(each, rule -> rule.judges(TERRAFORM), knowledge, width));
    }
    return text.toString();
  }

  private static String explainType(
      String type, Predicate<PackedRule> judges, Knowledge knowledge, int width)
      throws UsageException {
    Classification classification = knowledge.catalog().classify(type);
    if (classification.service().isEmpty()) {
      throw UsageException.unknown("rule or type", type, words(knowledge));
    }
    List<RuleInfo> rules =
        knowledge.rules().rulesFor(type, knowledge.catalog()).stream()
            .filter(judges)
            .map(PackedRule::info)
            .toList();
    return new TypeText(width).of(type, classification.service().get(), classification, rules);
  }

  /** Returns what could be meant: the rules, and the types that they judge. */
  private static Set<String> words(Knowledge knowledge) {
    Set<String> words = new TreeSet<>();
    for (PackedRule rule : knowledge.rules().rules()) {
      words.add(rule.id());
      words.addAll(rule.types());
    }
    return words;
  }
}
