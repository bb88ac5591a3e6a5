package io.dutyline.engine.rule.language;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a matcher compares with. */
final class OperandReader {
  private final Problems problems;
  private final Vocabulary vocabulary;
  private final PathReader paths;

  OperandReader(Problems problems, Vocabulary vocabulary) {
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.paths = new PathReader(problems, vocabulary);
  }

  /** Returns whether a map is an operand, {@code {setting: KEY}}, and not a map of operators. */
  static boolean isOperand(MapValue map) {
    return map.entries().size() == 1
        && (map.entries().containsKey("setting")
            || map.entries().containsKey("list")
            || map.entries().containsKey("path"));
  }

  /**
   * Returns the operand that a value spells; empty after an error.
   *
   * @param around what a path in it starts at
   */
  Optional<Operand> read(Value value, Scope around) {
    if (value instanceof MapValue map) {
      return isOperand(map) ? elsewhere(map, around) : notAnOperand(value);
    }
    return value instanceof Absent
        ? notAnOperand(value)
        : Optional.of(new Operand.Literal(plain(value)));
  }

  private Optional<Operand> elsewhere(MapValue map, Scope around) {
    Map.Entry<String, MapValue.Entry> only = map.entries().entrySet().iterator().next();
    String kind = only.getKey();
    Value named = only.getValue().value();
    if (kind.equals("path")) {
      Optional<Path> path = paths.read(named, around);
      return path.isPresent() ? Optional.of(new Operand.At(path.get())) : Optional.empty();
    }
    if (!(named instanceof Scalar name)) {
      problems.error("Text expected", "'%s' is a name.".formatted(kind), named.range());
      return Optional.empty();
    }
    return kind.equals("setting") ? setting(name) : list(name);
  }

  private Optional<Operand> setting(Scalar name) {
    paths.checkSetting(name.text(), name.range());
    return Optional.of(new Operand.Setting(name.text()));
  }

  private Optional<Operand> list(Scalar name) {
    Value list = vocabulary.lists().get(name.text());
    if (list == null) {
      problems.unknown("list", name.text(), vocabulary.lists().keySet(), name.range());
      return Optional.empty();
    }
    return Optional.of(new Operand.Literal(plain(list)));
  }

  private Optional<Operand> notAnOperand(Value value) {
    problems.error(
        "Value expected",
        "Write a value, a list, or one of { setting: KEY }, { list: NAME }, { path: PATH }.",
        value.range());
    return Optional.empty();
  }

  /** A rule's own value is no expression of the template: its origin says nothing. */
  private static Value plain(Value value) {
    SourceRange range = value.range();
    if (!(value instanceof ListValue list)) {
      return value.from(range, Origin.COMPUTED);
    }
    List<Value> elements = new ArrayList<>();
    for (Value each : list.elements()) {
      elements.add(plain(each));
    }
    return ListValue.of(elements, range, Origin.COMPUTED);
  }
}
