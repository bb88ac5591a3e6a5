package io.dutyline.hcl.eval;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.util.ArrayList;
import java.util.List;

/** Expressions to values. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Returns what an expression means in a scope. Where it is wrong there is a problem, and what
   * depends on it is unknown; nothing in an expression makes this throw.
   */
  public static Result<HclValue> evaluate(Expression expression, Scope scope) {
    return evaluate(expression, scope, new Budget(Limits.DEFAULT));
  }

  /**
   * Returns the same within what is left of a budget, so that many evaluations cannot cost more
   * together than one may. With none left there is a problem, and the value is unknown.
   */
  public static Result<HclValue> evaluate(Expression expression, Scope scope, Budget budget) {
    Evaluation evaluation = new Evaluation(scope, budget);
    try {
      HclValue value = evaluation.value(expression);
      return new Result<>(value, evaluation.allProblems());
    } catch (LimitReachedException e) {
      List<Problem> problems = new ArrayList<>(evaluation.allProblems());
      problems.add(
          Problem.error(
              "Expression is too expensive",
              e.getMessage() + "; what this expression yields is not known. Write it simpler.",
              expression.range()));
      return new Result<>(Unknown.of(HclType.DYNAMIC), problems);
    }
  }
}
