package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * {@code Fn::If}: both variants, with the condition that decides between them. Each variant keeps
 * the range at which it is written.
 */
final class IfFunction {
  private IfFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(
            call, 3, 3, "a condition's name and two values", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::If without its values", call.range());
    }
    Condition condition = condition(operands.get(0), evaluator.formulas());
    if (condition.formula() instanceof Constant constant) {
      return evaluator.evaluate(operands.get(constant.value() ? 1 : 2));
    }
    return new Choice(
        condition,
        evaluator.evaluate(operands.get(1)),
        evaluator.evaluate(operands.get(2)),
        Undecided.EXPLORE,
        call.range(),
        Origin.COMPUTED);
  }

  private static Condition condition(Node node, ConditionFormulas formulas) {
    return node instanceof ScalarNode name
        ? formulas.named(name.text(), name.range())
        : new Condition("", formulas.of(node));
  }
}
