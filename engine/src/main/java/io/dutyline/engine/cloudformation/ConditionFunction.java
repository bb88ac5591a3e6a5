package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;

/** A condition function where a value stands: true in some deployments and false in others. */
final class ConditionFunction {
  private ConditionFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    return truth(new Condition("", evaluator.formulas().of(call)), call.range());
  }

  /** Returns true, false, or a choice between them that {@code condition} makes. */
  static Value truth(Condition condition, SourceRange range) {
    if (condition.formula() instanceof Constant constant) {
      return new Scalar(constant.value(), range, Origin.COMPUTED);
    }
    return new Choice(
        condition,
        new Scalar(true, range, Origin.COMPUTED),
        new Scalar(false, range, Origin.COMPUTED),
        Undecided.EXPLORE,
        range,
        Origin.COMPUTED);
  }
}
