package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is asked of the statements of IAM policies. */
final class StatementReader {
  private static final List<String> WORDS = words();

  private final Problems problems;
  private final RequirementReader requirements;
  private final PathReader paths;
  private final MatcherReader matchers;
  private final OperandReader operands;

  StatementReader(Problems problems, Vocabulary vocabulary, RequirementReader requirements) {
    this.problems = problems;
    this.requirements = requirements;
    this.paths = new PathReader(problems, vocabulary);
    this.matchers = new MatcherReader(problems, vocabulary);
    this.operands = new OperandReader(problems, vocabulary);
  }

  private static List<String> words() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "effect",
                "grants-any",
                "grants-all",
                "touches-any",
                "covers-resource",
                "principal",
                "has-condition",
                "all",
                "any",
                "not",
                "is"));
    for (StatementClaim.Part part : StatementClaim.Part.values()) {
      words.add(part.word());
    }
    return List.copyOf(words);
  }

  Optional<Requirement> statements(Value value, Scope scope) {
    Fields fields = Fields.of(value, "What is asked of statements", problems);
    fields.allow(List.of("in", "some", "every", "none"));
    List<Path> in =
        fields.required("in").map(each -> paths.readAlternatives(each, scope)).orElse(List.of());
    return requirements
        .quantity(fields)
        .map(
            quantity ->
                new StatementsRequirement(
                    quantity,
                    in,
                    read(
                        fields.get(RequirementReader.word(quantity)).orElseThrow(),
                        scope.anything())));
  }

  private StatementClaim read(Value value, Scope scope) {
    Fields fields = Fields.of(value, "A description of statements", problems);
    List<StatementClaim> all = new ArrayList<>();
    for (Map.Entry<String, MapValue.Entry> each : fields.map().entries().entrySet()) {
      Optional<StatementClaim> test = entry(each.getKey(), each.getValue(), scope);
      if (test.isPresent()) {
        all.add(test.get());
      }
    }
    return all.size() == 1 ? all.get(0) : new StatementClaim.All(all);
  }

  private Optional<StatementClaim> entry(String key, MapValue.Entry entry, Scope scope) {
    Value value = entry.value();
    return switch (key) {
      case "effect" -> effect(value);
      case "grants-any" -> Optional.of(new StatementClaim.Grants(texts(value), false));
      case "grants-all" -> Optional.of(new StatementClaim.Grants(texts(value), true));
      case "touches-any" -> Optional.of(new StatementClaim.Touches(texts(value)));
      case "covers-resource" -> Optional.of(new StatementClaim.Covers(texts(value)));
      case "principal" -> principal(value);
      case "has-condition" -> condition(value, scope);
      case "all" -> Optional.of(new StatementClaim.All(several(value, scope)));
      case "any" -> Optional.of(new StatementClaim.Any(several(value, scope)));
      case "not" -> Optional.of(new StatementClaim.Not(read(value, scope)));
      case "is" -> Optional.of(new StatementClaim.Raw(requirements.read(value, scope)));
      default -> part(key, entry, scope);
    };
  }

  private Optional<StatementClaim> part(String key, MapValue.Entry entry, Scope scope) {
    for (StatementClaim.Part part : StatementClaim.Part.values()) {
      if (part.word().equals(key)) {
        return matchers
            .read(entry.value(), Target.anything(scope))
            .map(matcher -> new StatementClaim.Listed(part, matcher));
      }
    }
    problems.unknown("key", key, WORDS, entry.keyRange());
    return Optional.empty();
  }

  private Optional<StatementClaim> effect(Value value) {
    List<String> effects = List.of("Allow", "Deny");
    String effect = value instanceof Scalar scalar ? scalar.text() : "";
    if (!effects.contains(effect)) {
      problems.unknown("effect", effect, effects, value.range());
    }
    return Optional.of(new StatementClaim.Effect(effect));
  }

  private Optional<StatementClaim> principal(Value value) {
    boolean anyone = value instanceof Scalar scalar && scalar.text().equals("anyone");
    if (!anyone) {
      problems.error(
          "Wrong value",
          "'principal' is 'anyone'; others are asked for with 'principals'.",
          value.range());
    }
    return Optional.of(new StatementClaim.Anyone());
  }

  private Optional<StatementClaim> condition(Value value, Scope scope) {
    Fields fields = Fields.of(value, "A condition", problems);
    fields.allow(List.of("key", "operator", "value"));
    List<String> keys = texts(fields.required("key"));
    List<String> operators = texts(fields.get("operator"));
    Optional<Matcher> matcher =
        fields.get("value").flatMap(each -> matchers.read(each, Target.anything(scope)));
    return Optional.of(new StatementClaim.Conditioned(keys, operators, matcher));
  }

  private List<String> texts(Optional<Value> value) {
    return value.isPresent() ? texts(value.get()) : List.of();
  }

  /** Returns patterns: one, a list, or one of the pack's lists. */
  private List<String> texts(Value value) {
    Optional<Operand> operand = operands.read(value, Scope.ANYTHING);
    if (operand.isPresent() && operand.get() instanceof Operand.Literal literal) {
      return Fields.elements(literal.value()).stream()
          .filter(Scalar.class::isInstance)
          .map(each -> ((Scalar) each).text())
          .toList();
    }
    if (operand.isPresent()) {
      problems.error("Text expected", "Write a text, a list, or { list: NAME }.", value.range());
    }
    return List.of();
  }

  private List<StatementClaim> several(Value value, Scope scope) {
    if (!(value instanceof ListValue list)) {
      problems.error("List expected", "Write a list of descriptions.", value.range());
      return List.of();
    }
    List<StatementClaim> tests = new ArrayList<>();
    for (Value each : list.elements()) {
      tests.add(read(each, scope));
    }
    return tests;
  }
}
