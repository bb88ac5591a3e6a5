package io.dutyline.engine.config;

import io.dutyline.engine.value.Value;
import java.util.Optional;

/** Reads a pattern over stack ids. */
final class StackPattern {
  private StackPattern() {}

  /** Returns the pattern; an inverted one is an error, as there is nothing to take back. */
  static Optional<String> read(Value value, String what, ValueReader values) {
    Optional<String> pattern = values.text(value, what);
    if (pattern.isPresent() && pattern.get().startsWith("!")) {
      values.error(
          "Inverted pattern", "Name the stacks that are meant, without '!'.", value.range());
      return Optional.empty();
    }
    return pattern;
  }
}
