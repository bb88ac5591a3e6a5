package io.dutyline.engine.iam;

import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;

/** What is certain about wildcards in unknown texts. */
final class Wildcards {
  private Wildcards() {}

  /**
   * Returns whether what follows the known prefix starts with a character that is no wildcard: AWS
   * gives no attribute and no account id with a {@code *}. An output of a nested stack can be
   * anything.
   */
  static boolean goesOnPlainly(Unknown value) {
    return value.reason().cause() == Unknown.Cause.PSEUDO_PARAMETER || isAttribute(value);
  }

  static boolean isAttribute(Unknown value) {
    return value.reason().cause() == Unknown.Cause.RESOURCE_ATTRIBUTE
        && value.origin().references().stream()
            .noneMatch(each -> each.attribute().startsWith("Outputs."));
  }

  /** Returns whether a value is {@code "*"}, which is everyone or everything. */
  static Truth isStar(Value value) {
    boolean never =
        value instanceof Unknown unknown
            && unknown.hints().possible().isEmpty()
            && goesOnPlainly(unknown);
    return never
        ? Truth.FALSE
        : Comparison.equal(value, new Scalar("*", value.range(), Origin.COMPUTED));
  }
}
