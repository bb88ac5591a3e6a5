package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Makes unknown values that are not null, and of which more is certain. */
final class Refining {
  private Refining() {}

  static HclValue unknown(HclType type, Refinements certain) {
    return new HclValue.Unknown(type, certain, Set.of());
  }

  /** Returns an unknown string that starts with a prefix. */
  static HclValue prefixed(String prefix) {
    return unknown(HclType.STRING, Refinements.NOT_NULL.withPrefix(prefix));
  }

  /** Returns an unknown number that is not less than a bound. */
  static HclValue atLeast(long lower) {
    return unknown(
        HclType.NUMBER,
        Refinements.NOT_NULL.withBounds(Optional.of(BigDecimal.valueOf(lower)), Optional.empty()));
  }

  /** Returns an unknown number between bounds. */
  static HclValue between(long lower, long upper) {
    return unknown(
        HclType.NUMBER,
        Refinements.NOT_NULL.withBounds(
            Optional.of(BigDecimal.valueOf(lower)), Optional.of(BigDecimal.valueOf(upper))));
  }

  /** Returns a list of unknown elements, whose length lies between bounds. */
  static HclValue list(HclType element, int least, int greatest) {
    return least == greatest && least <= Bounds.ELEMENTS
        ? new HclValue.ListOf(
            element, Collections.nCopies(least, HclValue.Unknown.of(element)), Set.of())
        : unknown(new HclType.ListType(element), Refinements.NOT_NULL.withLength(least, greatest));
  }
}
