package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Type;
import io.dutyline.engine.value.Value;
import java.util.List;

/** Values that may be anything, or not there at all. */
final class Doubt {
  private static final Hints ANYTHING = new Hints(Type.ANY, "", List.of(), true);

  private Doubt() {}

  /** Returns what may be below, or instead of, a value that cannot be looked into. */
  static Unknown of(Value value) {
    Unknown unknown =
        value instanceof Unknown known
            ? known
            : Unknown.because(Cause.INVALID, "value of an unexpected kind", value.range());
    return unknown.with(ANYTHING);
  }

  /** Returns the part with its value in doubt. */
  static Subject part(Subject part) {
    return part.part(of(part.value()), part.place());
  }

  /** Returns whether the value may turn out not to be there. */
  static boolean mayBeAbsent(Value value) {
    return value instanceof Unknown unknown && unknown.hints().mayBeAbsent();
  }
}
