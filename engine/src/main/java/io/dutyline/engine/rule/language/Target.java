package io.dutyline.engine.rule.language;

import java.util.Optional;

/**
 * What a matcher is asked about, as far as it is known when a rule is read.
 *
 * @param path of the property; empty if the value is derived from one, such as a length
 * @param around what the path starts at, and paths in the matcher too
 */
record Target(Optional<Path> path, Scope around) {
  static Target of(Path path, Scope around) {
    return new Target(Optional.of(path), around);
  }

  /** Returns the target of a value of which no type tells anything. */
  static Target anything(Scope around) {
    return new Target(Optional.empty(), around);
  }

  Target derived() {
    return anything(around);
  }
}
