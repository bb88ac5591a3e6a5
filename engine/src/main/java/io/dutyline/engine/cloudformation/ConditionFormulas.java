package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula;
import io.dutyline.engine.value.Formula.Opaque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Condition functions to formulas. */
final class ConditionFormulas {
  private static final Set<String> FUNCTIONS =
      Set.of("Condition", "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals");

  private final Evaluator evaluator;
  private final Conditions conditions;
  private final Names names;
  private final Diagnostics diagnostics;

  /**
   * @param scope of the conditions
   */
  ConditionFormulas(Scope scope) {
    this.evaluator = new Evaluator(scope, this);
    this.conditions = scope.conditions();
    this.names = scope.names();
    this.diagnostics = scope.diagnostics();
  }

  /** Returns what evaluates the expressions in conditions. */
  Evaluator evaluator() {
    return evaluator;
  }

  static boolean isConditionFunction(String name) {
    return FUNCTIONS.contains(name);
  }

  /** Returns the condition of that name, with a diagnostic at {@code usedAt} if there is none. */
  Condition named(String name, SourceRange usedAt) {
    return conditions.named(name, usedAt, this);
  }

  /** Returns the formula that {@code node} stands for; an opaque one if it is no condition. */
  Formula of(Node node) {
    if (node instanceof FunctionNode call && isConditionFunction(call.name())) {
      return of(call);
    }
    if (node instanceof MappingNode map && map.entries().size() == 1) {
      Node name = map.get("Condition").orElse(null);
      if (name != null) {
        return reference(name);
      }
    }
    boolean isBoolean =
        node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN;
    if (isBoolean) {
      return Literals.text((ScalarNode) node).equals("true") ? Formula.TRUE : Formula.FALSE;
    }
    return noCondition(node, "is " + Shapes.name(node));
  }

  private Formula of(FunctionNode call) {
    Node argument = call.argument();
    if (call.name().equals("Condition")) {
      return reference(argument);
    }
    List<Node> operands = argument instanceof SequenceNode list ? list.items() : List.of();
    return switch (call.name()) {
      case "Fn::And" -> operands.isEmpty() ? badOperands(call) : Formula.allOf(each(operands));
      case "Fn::Or" -> operands.isEmpty() ? badOperands(call) : Formula.anyOf(each(operands));
      case "Fn::Not" -> operands.size() == 1 ? Formula.not(of(operands.get(0))) : badOperands(call);
      default ->
          operands.size() == 2
              ? new Equality(evaluator).formula(operands.get(0), operands.get(1))
              : badOperands(call);
    };
  }

  private List<Formula> each(List<Node> operands) {
    List<Formula> formulas = new ArrayList<>(operands.size());
    for (Node operand : operands) {
      formulas.add(of(operand));
    }
    return formulas;
  }

  private Formula reference(Node name) {
    return name instanceof ScalarNode scalar
        ? named(scalar.text(), scalar.range()).formula()
        : noCondition(name, "names a condition by " + Shapes.name(name));
  }

  private Formula badOperands(FunctionNode call) {
    String count =
        switch (call.name()) {
          case "Fn::Not" -> "one condition";
          case "Fn::Equals" -> "two values";
          default -> "two to ten conditions";
        };
    diagnostics.warning(
        call.name() + " does not get what it takes",
        "It takes a list of " + count + ". Its answer is taken as open.",
        call.range());
    return question(call);
  }

  private Formula noCondition(Node node, String what) {
    diagnostics.warning(
        "Not a condition",
        "This "
            + what
            + "; a condition is one of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition."
            + " Its answer is taken as open.",
        node.range());
    return question(node);
  }

  private Formula question(Node node) {
    return new Opaque(names.question(NodeText.of(node)));
  }
}
