package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.StringJoiner;

/**
 * Values as text, for tests: {@code text}, {@code [a, b]}, {@code {k: v}}, {@code absent}, {@code
 * <IMPORT export Name>}, {@code (IsProd ? a : b)}. A choice that is not explored has {@code ?+}
 * where it takes the first value and {@code ?-} where it takes the second.
 */
final class ValueText implements Value.Visitor<String> {
  private ValueText() {}

  static String of(Value value) {
    return value.accept(new ValueText());
  }

  @Override
  public String scalar(Scalar value) {
    return value.text();
  }

  @Override
  public String list(ListValue value) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    value.elements().forEach(each -> text.add(of(each)));
    if (value.rest() != null) {
      text.add("..." + of(value.rest()));
    }
    return text.toString();
  }

  @Override
  public String map(MapValue value) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    value.entries().forEach((key, entry) -> text.add(key + ": " + of(entry.value())));
    if (value.rest() != null) {
      text.add("..." + of(value.rest()));
    }
    return text.toString();
  }

  @Override
  public String absent(Absent value) {
    return "absent";
  }

  @Override
  public String unknown(Unknown value) {
    Unknown.Hints hints = value.hints();
    StringBuilder text = new StringBuilder("<" + value.reason().cause());
    text.append(' ').append(value.reason().input());
    if (hints.type() != Unknown.Type.ANY) {
      text.append(" : ").append(hints.type());
    }
    if (!hints.prefix().isEmpty()) {
      text.append(" ").append(hints.prefix()).append("*");
    }
    if (!hints.possible().isEmpty()) {
      text.append(" of ").append(hints.possible().stream().map(Scalar::text).toList());
    }
    return text.append('>').toString();
  }

  @Override
  public String choice(Choice value) {
    String mark =
        switch (value.undecided()) {
          case EXPLORE -> "?";
          case TAKE_TRUE -> "?+";
          case TAKE_FALSE -> "?-";
        };
    return "("
        + name(value.condition())
        + " "
        + mark
        + " "
        + of(value.whenTrue())
        + " : "
        + of(value.whenFalse())
        + ")";
  }

  private static String name(Condition condition) {
    return condition.name().isEmpty() ? condition.formula().describe() : condition.name();
  }
}
