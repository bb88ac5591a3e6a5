package io.dutyline.engine.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Whether something is a number that compares to another in a certain way.
 *
 * @param wanted empty if what it shall be compared to is no number: then it never does
 * @param sign says which signs of {@code value.compareTo(wanted)} are right
 */
record NumberQuestion(Optional<BigDecimal> wanted, IntPredicate sign) implements ScalarQuestion {
  static NumberQuestion to(Scalar wanted, IntPredicate sign) {
    return new NumberQuestion(wanted.asNumber(), sign);
  }

  @Override
  public Truth of(Scalar scalar) {
    Optional<BigDecimal> number = scalar.asNumber();
    boolean comparable = number.isPresent() && wanted.isPresent();
    return Truth.of(comparable && sign.test(number.get().compareTo(wanted.get())));
  }

  @Override
  public Truth ofTextStartingWith(String prefix) {
    return wanted.isPresent() && mayStart(prefix) ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public Truth ofAnyNumber() {
    return wanted.isPresent() ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Returns whether a number can be written that starts so. */
  static boolean mayStart(String prefix) {
    return prefix.chars().allMatch(c -> (c >= '0' && c <= '9') || " +-.".indexOf(c) >= 0);
  }
}
