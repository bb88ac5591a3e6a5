package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code Fn::Join}: the elements of a list with a delimiter between them. */
final class JoinFunction implements Lifting.Operation {
  private final SourceRange range;

  private JoinFunction(SourceRange range) {
    this.range = range;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(call, 2, 2, "a delimiter and a list", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::Join without a list", call.range());
    }
    return Lifting.lift(
        evaluator.evaluateAll(operands),
        Scenario.any(),
        call.range(),
        new JoinFunction(call.range()));
  }

  @Override
  public Value apply(List<Value> operands, Scenario path) {
    if (operands.get(0) instanceof Scalar delimiter && operands.get(1) instanceof ListValue list) {
      List<Value> elements = new ArrayList<>(list.elements());
      if (list.rest() != null) {
        elements.add(list.rest());
      }
      return Lifting.lift(elements, path, range, new Elements(delimiter, list, range));
    }
    return Unknowns.result(operands, Hints.ofType(Unknown.Type.STRING), range);
  }

  private record Elements(Scalar delimiter, ListValue list, SourceRange range)
      implements Lifting.Operation {
    @Override
    public Value apply(List<Value> elements, Scenario path) {
      List<Value> parts = new ArrayList<>(elements.size() * 2);
      for (Value element : elements) {
        if (!(element instanceof Absent)) {
          if (!parts.isEmpty()) {
            parts.add(delimiter);
          }
          parts.add(element);
        }
      }
      Value joined = Concatenation.of(parts, range);
      return joined.from(range, Unknowns.origin(List.of(list, joined)));
    }
  }
}
