package io.dutyline.hcl.eval;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code try} and {@code can}, which take expressions. One that has something unknown in it may
 * still fail when that is known, so that what comes behind it counts too.
 */
final class Trying {
  private Trying() {}

  static HclValue first(Evaluation evaluation, FunctionCall call) {
    List<HclValue> alternatives = new ArrayList<>();
    StringBuilder failures = new StringBuilder();
    for (Expression argument : call.arguments()) {
      Evaluation.Attempt attempt = evaluation.attempt(() -> evaluation.value(argument));
      if (attempt.failed()) {
        Problem problem = attempt.problems().get(0);
        failures.append(' ').append(problem.summary()).append(": ").append(problem.detail());
        continue;
      }
      alternatives.add(attempt.value());
      if (!attempt.mayFail()) {
        return evaluation.budget().checked(oneOf(alternatives));
      }
    }
    if (alternatives.isEmpty()) {
      return evaluation.fail(
          "Error in function call",
          "None of the expressions in this call of try has a value." + failures,
          call.range());
    }
    evaluation.noteMayFail();
    return evaluation.budget().checked(oneOf(alternatives));
  }

  private static HclValue oneOf(List<HclValue> alternatives) {
    return alternatives.size() == 1
        ? alternatives.get(0)
        : Choice.of(Choice.commonType(alternatives), alternatives);
  }

  static HclValue can(Evaluation evaluation, FunctionCall call) {
    if (call.arguments().size() != 1) {
      return evaluation.fail(
          "Wrong number of function arguments",
          "can takes 1 argument; here it has " + call.arguments().size() + ".",
          call.range());
    }
    Evaluation.Attempt attempt =
        evaluation.attempt(() -> evaluation.value(call.arguments().get(0)));
    if (attempt.failed()) {
      return Bool.FALSE;
    }
    return attempt.mayFail()
        ? Values.notNull(HclType.BOOL, Marks.deep(attempt.value()))
        : Bool.TRUE;
  }
}
