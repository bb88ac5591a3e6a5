package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Type;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code Fn::Join}: the elements of a list with a delimiter between them. */
final class JoinFunction {
  private JoinFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(call, 2, 2, "a delimiter and a list", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::Join without a list", call.range());
    }
    SourceRange range = call.range();
    return Lifting.lift(
        operands.stream().map(evaluator::evaluate).toList(),
        Scenario.any(),
        range,
        (known, path) -> join(known, path, range));
  }

  private static Value join(List<Value> operands, Scenario path, SourceRange range) {
    if (operands.get(0) instanceof Scalar delimiter && operands.get(1) instanceof ListValue list) {
      List<Value> elements = new ArrayList<>(list.elements());
      if (list.rest() != null) {
        elements.add(list.rest());
      }
      return Lifting.lift(
          elements, path, range, (known, inner) -> join(delimiter, list, known, range));
    }
    return Unknowns.result(operands, Hints.ofType(Type.STRING), range);
  }

  private static Value join(
      Scalar delimiter, ListValue list, List<Value> elements, SourceRange range) {
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
    List<Value> sources = List.of(list, joined);
    return joined.from(range, Unknowns.origin(sources));
  }
}
