package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.language.CombinedMatcher.Combination;
import io.dutyline.engine.rule.language.CompareMatcher.Amount;
import io.dutyline.engine.rule.language.TruthMatcher.Question;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.TextPattern;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads matchers. */
final class MatcherReader {
  /**
   * All words that a map of operators may have, in the order in which the documentation has them.
   */
  static final List<String> WORDS =
      List.of(
          "is",
          "is-not",
          "one-of",
          "none-of",
          "exists",
          "default",
          "like",
          "matches",
          "starts-with",
          "ends-with",
          "contains",
          "contains-any",
          "contains-all",
          "contains-none",
          "at-least",
          "at-most",
          "more-than",
          "less-than",
          "version-at-least",
          "version-below",
          "within-cidr",
          "covers-cidr",
          "length",
          "arn-region",
          "refers-to",
          "literal",
          "secret-reference",
          "exposed",
          "written-secret",
          "ignore-case",
          "any",
          "all",
          "not");

  private final Problems problems;
  private final OperandReader operands;
  private final TypeReader types;
  private final ValueCheck check;

  MatcherReader(Problems problems, Vocabulary vocabulary) {
    this.problems = problems;
    this.operands = new OperandReader(problems, vocabulary);
    this.types = new TypeReader(problems, vocabulary);
    this.check = new ValueCheck(problems);
  }

  /** Returns the matcher that a value spells; empty after an error. */
  Optional<Matcher> read(Value value, Target target) {
    if (value instanceof Scalar scalar && scalar.data() instanceof String word) {
      if (word.equals("exists") || word.equals("absent")) {
        return Optional.of(new TruthMatcher(Question.EXISTS, word.equals("exists")));
      }
    }
    if (value instanceof MapValue map && !OperandReader.isOperand(map)) {
      return map(map, target);
    }
    boolean list = value instanceof ListValue || value instanceof MapValue;
    return compare(Operator.IS, list ? Amount.ANY : Amount.WHOLE, value, target, TextCase.EXACT);
  }

  private Optional<Matcher> map(MapValue map, Target target) {
    TextCase textCase = TextCase.ignoredIf(Fields.of(map, "", problems).flag("ignore-case"));
    List<Matcher> matchers = new ArrayList<>();
    for (Map.Entry<String, MapValue.Entry> each : map.entries().entrySet()) {
      String word = each.getKey();
      if (!word.equals("default") && !word.equals("ignore-case")) {
        add(operator(word, each.getValue(), target, textCase), matchers);
      }
    }
    if (map.entries().isEmpty()) {
      problems.error("Matcher is empty", "Name at least one operator.", map.range());
    }
    Matcher all =
        matchers.size() == 1 ? matchers.get(0) : new CombinedMatcher(Combination.ALL, matchers);
    MapValue.Entry otherwise = map.entries().get("default");
    return Optional.of(otherwise == null ? all : withDefault(otherwise.value(), all, target));
  }

  private Matcher withDefault(Value value, Matcher matcher, Target target) {
    check.value(value, target);
    String assumed = target.path().isPresent() ? assumedOf(target.path().get()) : "";
    Optional<Operand> operand = operands.read(value, target.around());
    return operand.isPresent() && operand.get() instanceof Operand.Literal literal
        ? new DefaultMatcher(literal.value(), assumed, matcher)
        : matcher;
  }

  private static String assumedOf(Path path) {
    return path.isConfigured() ? path.text().substring(1) : "";
  }

  private static void add(Optional<Matcher> matcher, List<Matcher> matchers) {
    if (matcher.isPresent()) {
      matchers.add(matcher.get());
    }
  }

  private Optional<Matcher> operator(
      String word, MapValue.Entry entry, Target target, TextCase textCase) {
    Value value = entry.value();
    return switch (word) {
      case "is" -> compare(Operator.IS, Amount.WHOLE, value, target, textCase);
      case "is-not" -> not(compare(Operator.IS, Amount.WHOLE, value, target, textCase));
      case "one-of" -> compare(Operator.IS, Amount.ANY, value, target, textCase);
      case "none-of" -> not(compare(Operator.IS, Amount.ANY, value, target, textCase));
      case "like" -> compare(Operator.LIKE, Amount.ANY, value, target, textCase);
      case "starts-with" -> compare(Operator.STARTS_WITH, Amount.ANY, value, target, textCase);
      case "ends-with" -> compare(Operator.ENDS_WITH, Amount.ANY, value, target, textCase);
      case "contains" -> compare(Operator.CONTAINS, Amount.WHOLE, value, target, textCase);
      case "contains-any" -> compare(Operator.CONTAINS, Amount.ANY, value, target, textCase);
      case "contains-all" -> compare(Operator.CONTAINS, Amount.ALL, value, target, textCase);
      case "contains-none" -> not(compare(Operator.CONTAINS, Amount.ANY, value, target, textCase));
      case "at-least" -> compare(Operator.AT_LEAST, Amount.WHOLE, value, target, textCase);
      case "at-most" -> compare(Operator.AT_MOST, Amount.WHOLE, value, target, textCase);
      case "more-than" -> compare(Operator.MORE_THAN, Amount.WHOLE, value, target, textCase);
      case "less-than" -> compare(Operator.LESS_THAN, Amount.WHOLE, value, target, textCase);
      case "version-at-least" ->
          compare(Operator.VERSION_AT_LEAST, Amount.WHOLE, value, target, textCase);
      case "version-below" ->
          compare(Operator.VERSION_BELOW, Amount.WHOLE, value, target, textCase);
      case "within-cidr" -> compare(Operator.WITHIN_CIDR, Amount.ANY, value, target, textCase);
      case "covers-cidr" -> compare(Operator.COVERS_CIDR, Amount.ANY, value, target, textCase);
      case "matches" -> Optional.of(new PatternMatcher(patterns(value, target, textCase)));
      default -> otherOperator(word, entry, target);
    };
  }

  private Optional<Matcher> otherOperator(String word, MapValue.Entry entry, Target target) {
    Value value = entry.value();
    return switch (word) {
      case "exists" -> flag(Question.EXISTS, value);
      case "literal" -> flag(Question.LITERAL, value);
      case "secret-reference" -> flag(Question.SECRET_REFERENCE, value);
      case "written-secret" ->
          Optional.of(new WrittenSecretMatcher(patterns(value, target, TextCase.EXACT)));
      case "exposed" -> flag(Question.EXPOSED, value);
      case "length" -> read(value, target.derived()).map(LengthMatcher::new);
      case "arn-region" -> read(value, target.derived()).map(ArnRegionMatcher::new);
      case "refers-to" -> Optional.of(new RefersToMatcher(types.read(value)));
      case "not" -> not(read(value, target));
      case "all" -> Optional.of(new CombinedMatcher(Combination.ALL, several(value, target)));
      case "any" -> Optional.of(new CombinedMatcher(Combination.ANY, several(value, target)));
      default -> {
        problems.unknown("operator", word, WORDS, entry.keyRange());
        yield Optional.empty();
      }
    };
  }

  private Optional<Matcher> compare(
      Operator operator, Amount amount, Value value, Target target, TextCase textCase) {
    check.operand(operator, amount, value, target);
    Optional<Operand> operand = operands.read(value, target.around());
    return operand.isPresent()
        ? Optional.of(new CompareMatcher(operator, operand.get(), amount, textCase))
        : Optional.empty();
  }

  private static Optional<Matcher> not(Optional<Matcher> matcher) {
    return matcher.isPresent() ? Optional.of(new NotMatcher(matcher.get())) : matcher;
  }

  private Optional<Matcher> flag(Question question, Value value) {
    Optional<Boolean> wanted =
        value instanceof Scalar scalar ? scalar.asBoolean() : Optional.empty();
    if (wanted.isEmpty()) {
      problems.error(
          "Wrong value", "'%s' is true or false.".formatted(question.word()), value.range());
    }
    return wanted.isPresent()
        ? Optional.of(new TruthMatcher(question, wanted.get()))
        : Optional.empty();
  }

  private List<TextPattern> patterns(Value value, Target target, TextCase textCase) {
    List<TextPattern> patterns = new ArrayList<>();
    for (Value each : written(value, target)) {
      Optional<TextPattern> pattern = pattern(each, textCase);
      if (pattern.isPresent()) {
        patterns.add(pattern.get());
      }
    }
    return patterns;
  }

  /** Returns the values that are written here, or in the list that is named here. */
  private List<Value> written(Value value, Target target) {
    if (value instanceof MapValue map && OperandReader.isOperand(map)) {
      return operands.read(value, target.around()).stream()
          .filter(Operand.Literal.class::isInstance)
          .flatMap(each -> Fields.elements(((Operand.Literal) each).value()).stream())
          .toList();
    }
    return Fields.elements(value);
  }

  private Optional<TextPattern> pattern(Value value, TextCase textCase) {
    SourceRange range = value.range();
    if (!(value instanceof Scalar scalar)) {
      problems.error("Text expected", "A regular expression is a text.", range);
      return Optional.empty();
    }
    try {
      return Optional.of(TextPattern.compile(scalar.text(), textCase));
    } catch (IllegalArgumentException e) {
      problems.error("Regular expression cannot be read", e.getMessage() + ".", range);
      return Optional.empty();
    }
  }

  private List<Matcher> several(Value value, Target target) {
    List<Matcher> matchers = new ArrayList<>();
    if (!(value instanceof ListValue)) {
      problems.error("List expected", "Write a list of matchers.", value.range());
    }
    for (Value each : Fields.elements(value)) {
      add(read(each, target), matchers);
    }
    return matchers;
  }
}
