package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.Binary;
import io.dutyline.hcl.syntax.Expression.BinaryOperator;
import io.dutyline.hcl.syntax.Expression.Unary;
import io.dutyline.hcl.syntax.Expression.UnaryOperator;
import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.Equality;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Numbers;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operators and their operands. */
final class Operators {
  private Operators() {}

  static HclValue value(Evaluation evaluation, Binary binary) {
    HclValue left = evaluation.value(binary.left());
    return switch (binary.operator()) {
      case OR -> logic(evaluation, binary, left, true);
      case AND -> logic(evaluation, binary, left, false);
      case EQUAL -> Equality.equal(left, evaluation.value(binary.right()));
      case NOT_EQUAL -> not(Equality.equal(left, evaluation.value(binary.right())));
      default -> ofNumbers(evaluation, binary, left, evaluation.value(binary.right()));
    };
  }

  static HclValue value(Evaluation evaluation, Unary unary) {
    HclValue operand = evaluation.value(unary.operand());
    boolean negates = unary.operator() == UnaryOperator.NEGATE;
    HclType type = negates ? HclType.NUMBER : HclType.BOOL;
    HclValue result =
        evaluation.forEachPossible(
            operand,
            each -> {
              HclValue converted = operand(evaluation, each, type, "the", unary.operand());
              if (converted instanceof Num number) {
                return new Num(number.value().negate());
              }
              return converted == null ? Unknown.of(type) : not(converted);
            });
    return Marks.add(result, operand.marks());
  }

  private static HclValue not(HclValue value) {
    return value instanceof Bool bool
        ? Bool.of(!bool.value()).withMarks(bool.marks())
        : Values.notNull(value.type(), value.marks());
  }

  /**
   * As from Terraform 1.12 on, a left operand that decides leaves errors within the right one
   * untold: {@code var.x != null && var.x.y}.
   */
  private static HclValue logic(
      Evaluation evaluation, Binary binary, HclValue leftValue, boolean decisive) {
    HclValue left = operand(evaluation, leftValue, HclType.BOOL, "the left", binary.left());
    Evaluation.Attempt attempt = evaluation.attempt(() -> evaluation.value(binary.right()));
    if (decides(left, decisive) && attempt.failed()) {
      return Marks.add(Bool.of(decisive), leftValue.marks());
    }
    HclValue rightValue = evaluation.accept(attempt);
    HclValue right = operand(evaluation, rightValue, HclType.BOOL, "the right", binary.right());
    if (left == null || right == null) {
      return Unknown.of(HclType.BOOL);
    }
    HclValue result = Values.notNull(HclType.BOOL, Set.of());
    if (decides(left, decisive) || decides(right, decisive)) {
      result = Bool.of(decisive);
    } else if (left instanceof Bool && right instanceof Bool) {
      result = Bool.of(!decisive);
    }
    return Marks.add(result, Marks.union(leftValue.marks(), rightValue.marks()));
  }

  private static boolean decides(@Nullable HclValue operand, boolean decisive) {
    return operand instanceof Bool bool && bool.value() == decisive;
  }

  private static HclValue ofNumbers(
      Evaluation evaluation, Binary binary, HclValue left, HclValue right) {
    HclValue result =
        evaluation.forEachPossible(
            left, a -> evaluation.forEachPossible(right, b -> ofTwo(evaluation, binary, a, b)));
    return Marks.add(result, Marks.union(left.marks(), right.marks()));
  }

  private static HclValue ofTwo(
      Evaluation evaluation, Binary binary, HclValue leftValue, HclValue rightValue) {
    HclValue left = operand(evaluation, leftValue, HclType.NUMBER, "the left", binary.left());
    HclValue right = operand(evaluation, rightValue, HclType.NUMBER, "the right", binary.right());
    boolean compares = isComparison(binary.operator());
    if (left == null || right == null) {
      return Unknown.of(compares ? HclType.BOOL : HclType.NUMBER);
    }
    if (compares) {
      return Marks.strip(compared(binary.operator(), left, right));
    }
    if (left instanceof Num a && right instanceof Num b) {
      return computed(evaluation, binary, a.value(), b.value());
    }
    return Values.notNull(HclType.NUMBER, Set.of());
  }

  private static boolean isComparison(BinaryOperator operator) {
    return switch (operator) {
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
      default -> false;
    };
  }

  /** Bounds that do not overlap decide as numbers do. */
  private static HclValue compared(BinaryOperator operator, HclValue left, HclValue right) {
    Refinements a = Choice.certain(left);
    Refinements b = Choice.certain(right);
    return switch (operator) {
      case LESS -> less(a, b);
      case GREATER -> less(b, a);
      case LESS_OR_EQUAL -> not(less(b, a));
      default -> not(less(a, b));
    };
  }

  private static HclValue less(Refinements left, Refinements right) {
    if (below(left.upper(), right.lower(), -1)) {
      return Bool.TRUE;
    }
    return below(right.upper(), left.lower(), 0)
        ? Bool.FALSE
        : Values.notNull(HclType.BOOL, Set.of());
  }

  private static boolean below(Optional<BigDecimal> upper, Optional<BigDecimal> lower, int most) {
    return upper.isPresent() && lower.isPresent() && upper.get().compareTo(lower.get()) <= most;
  }

  private static HclValue computed(
      Evaluation evaluation, Binary binary, BigDecimal left, BigDecimal right) {
    try {
      return new Num(
          switch (binary.operator()) {
            case ADD -> Numbers.add(left, right);
            case SUBTRACT -> Numbers.subtract(left, right);
            case MULTIPLY -> Numbers.multiply(left, right);
            case DIVIDE -> Numbers.divide(left, right);
            case MODULO -> right.signum() == 0 ? left : Numbers.remainder(left, right);
            default -> throw new AssertionError(binary.operator());
          });
    } catch (ArithmeticException e) {
      return evaluation.fail(
          "Operation failed",
          "The result is not a number that can be computed with: " + e.getMessage() + ".",
          binary.range());
    }
  }

  private static @Nullable HclValue operand(
      Evaluation evaluation, HclValue value, HclType type, String which, Expression written) {
    String wanted = type == HclType.NUMBER ? "a number" : "a bool";
    Range range = written.range();
    if (value instanceof Null) {
      evaluation.fail(
          "Invalid operand",
          "As " + which + " operand, " + wanted + " is required; it is null.",
          range);
      return null;
    }
    if (!Values.isNotNull(value)) {
      evaluation.noteMayFail();
    }
    try {
      return evaluation.convert(value, type);
    } catch (ConversionException e) {
      evaluation.fail(
          "Invalid operand", "As " + which + " operand, " + wanted + " is required.", range);
      return null;
    }
  }
}
