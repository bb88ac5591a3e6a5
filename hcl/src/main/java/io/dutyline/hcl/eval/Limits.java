package io.dutyline.hcl.eval;

/**
 * How much evaluation may cost before it is given up: a few lines can ask for more than there is.
 *
 * @param steps expressions evaluated, those of a loop each time
 * @param elements of a value, those of its parts too
 * @param textLength of a string, in UTF-16 code units
 * @param depth of expressions and of values in one another
 */
public record Limits(long steps, int elements, int textLength, int depth) {
  /** More than any configuration needs that people write. */
  public static final Limits DEFAULT = new Limits(20_000_000, 1_000_000, 16_000_000, 600);
}
