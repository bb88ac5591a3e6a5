package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes unknown values of which something is certain. */
final class Refining {
  private Refining() {}

  static Refinements notNull(Refinements known) {
    return new Refinements(
        true,
        known.prefix(),
        known.lower(),
        known.upper(),
        known.minLength(),
        known.maxLength(),
        known.possible(),
        known.form());
  }

  /** Returns an unknown string that is not null and starts with a prefix. */
  static HclValue prefixed(String prefix) {
    return text(prefix, null);
  }

  static HclValue text(String prefix, Refinements.@org.jspecify.annotations.Nullable Form form) {
    return new HclValue.Unknown(
        HclType.STRING,
        new Refinements(
            true,
            prefix,
            Optional.empty(),
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            List.of(),
            form),
        Set.of());
  }

  /** Returns an unknown number between bounds. */
  static HclValue number(long lower, long upper) {
    return new HclValue.Unknown(
        HclType.NUMBER,
        new Refinements(
            true,
            "",
            Optional.of(BigDecimal.valueOf(lower)),
            upper == Long.MAX_VALUE ? Optional.empty() : Optional.of(BigDecimal.valueOf(upper)),
            0,
            Integer.MAX_VALUE,
            List.of(),
            null),
        Set.of());
  }

  /** Returns an unknown collection whose length lies between bounds. */
  static HclValue length(HclType type, int least, int greatest) {
    return new HclValue.Unknown(
        type,
        new Refinements(
            true, "", Optional.empty(), Optional.empty(), least, greatest, List.of(), null),
        Set.of());
  }
}
