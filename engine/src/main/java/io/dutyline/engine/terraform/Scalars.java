package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.ValueText;
import java.util.Optional;

/** Known strings, numbers and booleans. */
final class Scalars {
  private Scalars() {}

  static boolean isScalar(HclValue value) {
    return value instanceof HclValue.Text
        || value instanceof HclValue.Num
        || value instanceof HclValue.Bool;
  }

  /** Returns the string, number or boolean that a scalar is in Java. */
  static Object data(HclValue scalar) {
    if (scalar instanceof HclValue.Text text) {
      return text.value();
    }
    return scalar instanceof HclValue.Num number
        ? number.value()
        : (Object) ((HclValue.Bool) scalar).value();
  }

  /** Returns a scalar as text; empty for what is none. */
  static Optional<String> text(HclValue value) {
    if (value instanceof HclValue.Text text) {
      return Optional.of(text.value());
    }
    if (value instanceof HclValue.Num number) {
      return Optional.of(ValueText.of(number));
    }
    return value instanceof HclValue.Bool bool ? Optional.of(ValueText.of(bool)) : Optional.empty();
  }
}
