package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies a function to operands that conditions decide: the result is decided by the same
 * conditions. Combinations that no deployment has, such as one parameter with two values, are left
 * out.
 */
final class Lifting {
  /** Leaves of a result; what would have more is unknown. */
  private static final int MOST_LEAVES = 64;

  /** A function over operands none of which is a choice. */
  interface Operation {
    /**
     * @param path the scenario in which the operands are these
     */
    Value apply(List<Value> operands, Scenario path);
  }

  private final SourceRange range;
  private final Operation function;
  private int leaves;

  private Lifting(SourceRange range, Operation function) {
    this.range = range;
    this.function = function;
  }

  /**
   * Returns the result of {@code function} for {@code operands}.
   *
   * @param path what is supposed already
   * @param range of the expression
   */
  static Value lift(List<Value> operands, Scenario path, SourceRange range, Operation function) {
    if (firstChoice(operands) < 0) {
      return function.apply(operands, path);
    }
    Lifting lifting = new Lifting(range, function);
    Value result = lifting.apply(operands, path, 0);
    return lifting.leaves > MOST_LEAVES ? lifting.tooMany() : result;
  }

  /**
   * @param depth choices above this one: each of them has a leaf of its own, so this bounds the
   *     recursion too
   */
  private Value apply(List<Value> operands, Scenario path, int depth) {
    if (leaves > MOST_LEAVES || depth > MOST_LEAVES) {
      leaves = MOST_LEAVES + 1;
      return tooMany();
    }
    List<Value> settled = new ArrayList<>(operands);
    int at = settle(settled, path);
    if (at < 0) {
      Value result = function.apply(settled, path);
      leaves += leaves(result);
      return result;
    }
    Choice choice = (Choice) settled.get(at);
    return new Choice(
        choice.condition(),
        branch(settled, at, path, depth, true),
        branch(settled, at, path, depth, false),
        choice.undecided(),
        range,
        Origin.COMPUTED);
  }

  private Value branch(List<Value> operands, int at, Scenario path, int depth, boolean truth) {
    Choice choice = (Choice) operands.get(at);
    List<Value> replaced = new ArrayList<>(operands);
    replaced.set(at, truth ? choice.whenTrue() : choice.whenFalse());
    return apply(replaced, path.with(choice.condition(), truth), depth + 1);
  }

  /**
   * Replaces leading choices that {@code path} decides; returns where the first other is, or -1.
   */
  private static int settle(List<Value> operands, Scenario path) {
    for (int i = 0; i < operands.size(); i++) {
      while (operands.get(i) instanceof Choice choice) {
        Truth truth = path.implies(choice.condition());
        if (truth == Truth.UNKNOWN) {
          return i;
        }
        operands.set(i, truth == Truth.TRUE ? choice.whenTrue() : choice.whenFalse());
      }
    }
    return -1;
  }

  private Unknown tooMany() {
    String input = "a value with more than " + MOST_LEAVES + " variants";
    return Unknown.because(Cause.LIMIT, input, range);
  }

  /** Returns how many values the choices in {@code value} end in. */
  static int leaves(Value value) {
    return value instanceof Choice choice
        ? leaves(choice.whenTrue()) + leaves(choice.whenFalse())
        : 1;
  }

  private static int firstChoice(List<Value> operands) {
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i) instanceof Choice) {
        return i;
      }
    }
    return -1;
  }
}
