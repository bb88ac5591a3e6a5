package io.dutyline.hcl.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is certain about an unknown value.
 *
 * @param notNull it is not null
 * @param prefix that the string starts with; empty if nothing is known
 * @param lower bound of the number, inclusive
 * @param upper bound of the number, inclusive
 * @param minLength of the list, set or map
 * @param maxLength of the list, set or map; {@link Integer#MAX_VALUE} if there is no bound
 * @param possible every value that it can have, known ones and {@code null}s; empty if that is not
 *     known
 * @param form how the string is made
 */
public record Refinements(
    boolean notNull,
    String prefix,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    int minLength,
    int maxLength,
    List<HclValue> possible,
    @Nullable Form form) {

  /** Nothing is certain. */
  public static final Refinements NONE =
      new Refinements(
          false, "", Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE, List.of(), null);

  /** It is not null, and nothing more is certain. */
  public static final Refinements NOT_NULL =
      new Refinements(
          true, "", Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE, List.of(), null);

  public Refinements {
    possible = List.copyOf(possible);
  }

  /** Returns the same without the null. */
  public Refinements withNotNull() {
    return notNull
        ? this
        : new Refinements(true, prefix, lower, upper, minLength, maxLength, possible, form);
  }

  public Refinements withPrefix(String prefix) {
    return new Refinements(notNull, prefix, lower, upper, minLength, maxLength, possible, form);
  }

  public Refinements withPossible(List<HclValue> possible) {
    return new Refinements(notNull, prefix, lower, upper, minLength, maxLength, possible, form);
  }

  public Refinements withForm(Form form) {
    return new Refinements(notNull, prefix, lower, upper, minLength, maxLength, possible, form);
  }

  public Refinements withLength(int minLength, int maxLength) {
    return new Refinements(notNull, prefix, lower, upper, minLength, maxLength, possible, form);
  }

  public Refinements withBounds(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
    return new Refinements(notNull, prefix, lower, upper, minLength, maxLength, possible, form);
  }

  /** How a string is made whose parts are not all known. */
  public sealed interface Form {
    /** Of strings one after the other: known ones, and unknown ones with their marks. */
    record Joined(List<HclValue> parts) implements Form {
      public Joined {
        parts = List.copyOf(parts);
      }
    }

    /** As the JSON of a value that is unknown in part. */
    record Json(HclValue encoded) implements Form {}
  }
}
