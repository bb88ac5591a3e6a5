package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;

/** Whether an element of a list is the one that a path means by {@code [Key=Name]}. */
final class Keys {
  private Keys() {}

  static Outcome has(Value element, Path.Keyed keyed, Reading reading) {
    if (element instanceof Unknown unknown) {
      return Outcome.unknownFor(unknown.reason().input());
    }
    if (!(element instanceof MapValue map)) {
      return Outcome.FALSE;
    }
    SourceRange range = element.range();
    Value name = new Scalar(keyed.value(), range, Origin.COMPUTED);
    return reading.over(map.get(keyed.key()), value -> is(value, name));
  }

  private static Outcome is(Value value, Value name) {
    Truth same = value instanceof Absent ? Truth.FALSE : Comparison.equal(value, name);
    return same == Truth.UNKNOWN && value instanceof Unknown unknown
        ? Outcome.unknownFor(unknown.reason().input())
        : Outcome.just(same);
  }
}
