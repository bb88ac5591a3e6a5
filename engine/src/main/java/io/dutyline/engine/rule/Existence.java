package io.dutyline.engine.rule;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;

/** Whether a resource is there at all in a scenario. */
public final class Existence {
  private Existence() {}

  /** Returns whether {@code resource} exists; unknown if its condition is not settled. */
  public static Outcome of(Resource resource, Reading reading) {
    return reading.over(resource.existence(), Existence::truth);
  }

  private static Outcome truth(Value existence) {
    if (existence instanceof Unknown unknown) {
      return Outcome.unknownFor(unknown.reason().input());
    }
    if (existence instanceof Scalar scalar) {
      return Outcome.just(scalar.asBoolean().map(Truth::of).orElse(Truth.UNKNOWN))
          .assuming(scalar.origin().assumptions());
    }
    return Outcome.FALSE;
  }
}
