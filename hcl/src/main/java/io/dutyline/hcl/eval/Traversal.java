package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/**
 * A name outside of an expression that the expression needs, with as much of what stands behind it
 * as is plain.
 *
 * @param root {@code var}, {@code local}, {@code aws_s3_bucket}
 * @param steps up to the first index that is not a literal, and to the first splat
 * @param range from the root to the last of the steps
 */
public record Traversal(String root, List<Step> steps, Range range) {
  public Traversal {
    steps = List.copyOf(steps);
  }

  /** From a value to a part of it. */
  public sealed interface Step {
    /** {@code .name}. */
    record Name(String name) implements Step {}

    /** {@code [key]}: a string or a number. */
    record Key(HclValue key) implements Step {}
  }
}
