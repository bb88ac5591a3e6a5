package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.value.Value;
import java.util.List;

/** The table of intrinsic functions; each has a file of its own. */
final class IntrinsicFunctions {
  private static final String PREFIX = "Fn::";

  private IntrinsicFunctions() {}

  /** Returns whether a key is, or claims to be, the name of a function. */
  static boolean isName(String key) {
    return key.startsWith(PREFIX);
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    return switch (call.name()) {
      case "Ref" -> RefFunction.evaluate(call, evaluator);
      case "Fn::GetAtt" -> GetAttFunction.evaluate(call, evaluator);
      case "Fn::Sub" -> SubFunction.evaluate(call, evaluator);
      case "Fn::Join" -> JoinFunction.evaluate(call, evaluator);
      case "Fn::Select" -> SelectFunction.evaluate(call, evaluator);
      case "Fn::Split" -> SplitFunction.evaluate(call, evaluator);
      case "Fn::FindInMap" -> FindInMapFunction.evaluate(call, evaluator);
      case "Fn::If" -> IfFunction.evaluate(call, evaluator);
      case "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition" ->
          ConditionFunction.evaluate(call, evaluator);
      case "Fn::Base64" -> Base64Function.evaluate(call, evaluator);
      case "Fn::Cidr" -> CidrFunction.evaluate(call, evaluator);
      case "Fn::GetAZs" -> GetAzsFunction.evaluate(call, evaluator);
      case "Fn::ImportValue" -> ImportValueFunction.evaluate(call, evaluator);
      case "Fn::Length" -> LengthFunction.evaluate(call, evaluator);
      case "Fn::ToJsonString" -> ToJsonStringFunction.evaluate(call, evaluator);
      default -> UnevaluatedFunction.evaluate(call, evaluator.diagnostics());
    };
  }

  /**
   * Returns the operands of a function that takes a list of them: none, after a diagnostic, if the
   * template gives it something else.
   *
   * @param takes what it takes, as a phrase: {@code a delimiter and a list}
   */
  static List<Node> operands(
      FunctionNode call, int least, int most, String takes, Diagnostics diagnostics) {
    if (call.argument() instanceof SequenceNode list
        && list.items().size() >= least
        && list.items().size() <= most) {
      return list.items();
    }
    tellOperands(call, "a list of " + takes, diagnostics);
    return List.of();
  }

  static void tellOperands(FunctionNode call, String takes, Diagnostics diagnostics) {
    diagnostics.warning(
        call.name() + " does not get what it takes",
        "It takes " + takes + ". Its value is taken as unknown.",
        call.range());
  }
}
