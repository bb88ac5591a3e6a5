package io.dutyline.engine.rule.language;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;

/**
 * Whether a secret can be read in the template, or shows in the console: a text in the template, a
 * parameter's default, a parameter that is not NoEcho, a plain SSM parameter.
 */
final class Exposure {
  private Exposure() {}

  static Truth of(Value value) {
    if (value instanceof Absent) {
      return Truth.FALSE;
    }
    if (value instanceof Unknown unknown) {
      return ofUnknown(unknown);
    }
    if (!(value instanceof Scalar scalar)) {
      return Truth.UNKNOWN;
    }
    boolean given =
        scalar.origin().sensitive()
            && !scalar.origin().via().isEmpty()
            && scalar.origin().assumptions().isEmpty();
    return Truth.of(!given && !scalar.text().isEmpty());
  }

  /** Returns how a readable secret can be read; empty for one that cannot. */
  static String describe(Value value) {
    if (of(value) != Truth.TRUE) {
      return "";
    }
    if (value instanceof Unknown unknown && unknown.reason().cause() == Unknown.Cause.LOOKUP) {
      return "is kept in " + unknown.reason().input() + ", as plain text";
    }
    if (value instanceof Unknown unknown) {
      return "is given by " + unknown.reason().input() + ", which is not NoEcho";
    }
    boolean standard = !value.origin().assumptions().isEmpty();
    return standard ? "has a default in the template" : "is written in the template";
  }

  private static Truth ofUnknown(Unknown unknown) {
    boolean sensitive = unknown.origin().sensitive();
    return switch (unknown.reason().cause()) {
      case PARAMETER -> Truth.of(!sensitive);
      case LOOKUP -> Truth.TRUE;
      case SECRET_REFERENCE, RESOURCE_ATTRIBUTE -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }
}
