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
    Value result = lifting.apply(operands, path);
    return lifting.leaves > MOST_LEAVES ? lifting.tooMany() : result;
  }

  private Value apply(List<Value> operands, Scenario path) {
    if (leaves > MOST_LEAVES) {
      return tooMany();
    }
    int at = firstChoice(operands);
    if (at < 0) {
      Value result = function.apply(operands, path);
      leaves += leaves(result);
      return result;
    }
    Choice choice = (Choice) operands.get(at);
    Truth truth = path.implies(choice.condition());
    if (truth != Truth.UNKNOWN) {
      return apply(replace(operands, at, chosen(choice, truth)), path);
    }
    return new Choice(
        choice.condition(),
        apply(replace(operands, at, choice.whenTrue()), path.with(choice.condition(), true)),
        apply(replace(operands, at, choice.whenFalse()), path.with(choice.condition(), false)),
        choice.undecided(),
        range,
        Origin.COMPUTED);
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

  private static Value chosen(Choice choice, Truth truth) {
    return truth == Truth.TRUE ? choice.whenTrue() : choice.whenFalse();
  }

  private static int firstChoice(List<Value> operands) {
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i) instanceof Choice) {
        return i;
      }
    }
    return -1;
  }

  private static List<Value> replace(List<Value> operands, int at, Value value) {
    List<Value> replaced = new ArrayList<>(operands);
    replaced.set(at, value);
    return replaced;
  }
}
