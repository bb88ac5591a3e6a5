package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression.Conditional;
import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Shapes;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Unification;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code condition ? whenTrue : whenFalse}: both are of one type, and one is the value. */
final class Conditionals {
  private static final String INCONSISTENT = "Inconsistent conditional result types";

  private Conditionals() {}

  static HclValue value(Evaluation evaluation, Conditional conditional) {
    Evaluation.Attempt whenTrue =
        evaluation.attempt(() -> evaluation.value(conditional.whenTrue()));
    Evaluation.Attempt whenFalse =
        evaluation.attempt(() -> evaluation.value(conditional.whenFalse()));
    HclValue condition = evaluation.value(conditional.condition());
    Range range = conditional.condition().range();
    Optional<HclType> type = resultType(whenTrue.value(), whenFalse.value());
    if (type.isEmpty()) {
      return evaluation.fail(
          INCONSISTENT,
          "Both results must be of one type: the one for true is "
              + TypeNames.withArticle(whenTrue.value().type())
              + ", the one for false "
              + TypeNames.withArticle(whenFalse.value().type())
              + difference(whenTrue.value(), whenFalse.value())
              + ".",
          conditional.range());
    }
    if (condition instanceof Null) {
      return evaluation.fail(
          "Null condition", "The condition is null; it must be true or false.", range);
    }
    if (condition instanceof Unknown) {
      HclValue choice = either(evaluation, condition, List.of(whenTrue, whenFalse), type.get());
      return evaluation.budget().checked(Marks.add(choice, condition.marks()));
    }
    try {
      boolean holds =
          evaluation
              .convert(condition, HclType.BOOL)
              .equals(Bool.TRUE.withMarks(condition.marks()));
      HclValue chosen =
          converted(evaluation, holds ? whenTrue : whenFalse, type.get(), conditional.range());
      Set<Mark> marks = condition.marks();
      if ((holds ? whenFalse : whenTrue).value().marks().contains(Mark.SENSITIVE)) {
        marks = Marks.union(marks, Set.of(Mark.SENSITIVE));
      }
      return evaluation.budget().checked(Marks.add(chosen, marks));
    } catch (ConversionException e) {
      return evaluation.fail(
          "Incorrect condition type", "The condition must be true or false.", range);
    }
  }

  private static String difference(HclValue whenTrue, HclValue whenFalse) {
    return TypeNames.of(whenTrue.type()).equals(TypeNames.of(whenFalse.type()))
        ? ", and their elements have no type in common"
        : "";
  }

  private static Optional<HclType> resultType(HclValue whenTrue, HclValue whenFalse) {
    if (isBareNull(whenTrue)) {
      return Optional.of(Shapes.type(whenFalse));
    }
    if (isBareNull(whenFalse)) {
      return Optional.of(Shapes.type(whenTrue));
    }
    HclType left = Shapes.type(whenTrue);
    HclType right = Shapes.type(whenFalse);
    return left == HclType.DYNAMIC || right == HclType.DYNAMIC
        ? Optional.of(HclType.DYNAMIC)
        : Unification.unify(List.of(left, right));
  }

  private static boolean isBareNull(HclValue value) {
    return value instanceof Null && value.type() == HclType.DYNAMIC;
  }

  private static HclValue converted(
      Evaluation evaluation, Evaluation.Attempt branch, HclType type, Range range) {
    HclValue value = evaluation.accept(branch);
    try {
      return evaluation.convert(value, type);
    } catch (ConversionException e) {
      return Values.isWhollyKnown(value)
          ? evaluation.fail(
              INCONSISTENT,
              "This result does not become of the type of the other: " + e.getMessage() + ".",
              range)
          : Values.unknown(type, Marks.deep(value));
    }
  }

  private static HclValue either(
      Evaluation evaluation, HclValue condition, List<Evaluation.Attempt> branches, HclType type) {
    if (!Values.isNotNull(condition) || condition.type() != HclType.BOOL) {
      evaluation.noteMayFail();
    }
    List<HclValue> values = new ArrayList<>();
    for (Evaluation.Attempt branch : branches) {
      if (branch.failed()) {
        evaluation.noteMayFail();
        values.add(Values.unknown(type, Marks.deep(branch.value())));
      } else {
        values.add(alternative(evaluation, evaluation.accept(branch), type));
      }
    }
    return Choice.of(type, values);
  }

  private static HclValue alternative(Evaluation evaluation, HclValue value, HclType type) {
    try {
      return evaluation.convert(value, type);
    } catch (ConversionException e) {
      evaluation.noteMayFail();
      return Values.unknown(type, Marks.deep(value));
    }
  }
}
