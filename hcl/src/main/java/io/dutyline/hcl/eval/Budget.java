package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;

/**
 * What is left of the limits. One may serve many evaluations one after the other, and those that
 * they cause within each other; not several threads.
 */
public final class Budget {
  /** Counting an element is that much cheaper than evaluating an expression. */
  private static final int ELEMENTS_PER_STEP = 16;

  private final Limits limits;
  private long steps;
  private int depth;

  public Budget(Limits limits) {
    this.limits = limits;
  }

  /** Counts an expression; each call needs one of {@link #leave}. */
  void enter() {
    if (++depth > limits.depth()) {
      depth--;
      throw new LimitReachedException(
          "Expressions are nested more than " + limits.depth() + " deep");
    }
    spend(1);
  }

  void leave() {
    depth--;
  }

  void spend(long count) {
    steps += count;
    if (steps > limits.steps()) {
      throw new LimitReachedException("Evaluation takes more than " + limits.steps() + " steps");
    }
  }

  void checkLength(long length) {
    if (length > limits.textLength()) {
      throw new LimitReachedException(
          "A string is longer than " + limits.textLength() + " characters");
    }
  }

  /** Checks the size of a value that was just made. */
  HclValue checked(HclValue value) {
    int count = count(value, 0, 0);
    spend(count / ELEMENTS_PER_STEP);
    return value;
  }

  private int count(HclValue value, int before, int level) {
    int count = before + 1;
    if (count > limits.elements()) {
      throw new LimitReachedException("A value has more than " + limits.elements() + " elements");
    }
    if (level > limits.depth()) {
      throw new LimitReachedException("A value is nested more than " + limits.depth() + " deep");
    }
    if (value instanceof Text text) {
      checkLength(text.value().length());
      return count;
    }
    if (value instanceof Unknown unknown) {
      return countCertain(unknown.refinements(), count, level);
    }
    for (HclValue part : Values.parts(value)) {
      count = count(part, count, level + 1);
    }
    return count;
  }

  private int countCertain(Refinements certain, int before, int level) {
    int count = before;
    for (HclValue each : certain.possible()) {
      count = count(each, count, level + 1);
    }
    if (certain.form() instanceof Refinements.Form.Joined joined) {
      for (HclValue part : joined.parts()) {
        count = count(part, count, level + 1);
      }
    } else if (certain.form() instanceof Refinements.Form.Json json) {
      count = count(json.encoded(), count, level + 1);
    }
    return count;
  }
}
