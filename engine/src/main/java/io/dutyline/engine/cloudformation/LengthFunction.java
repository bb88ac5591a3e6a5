package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** {@code Fn::Length}: the number of elements of a list. */
final class LengthFunction {
  private LengthFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    SourceRange range = call.range();
    return Lifting.lift(
        List.of(evaluator.evaluate(call.argument())),
        Scenario.any(),
        range,
        (known, path) -> length(known.get(0), path, range));
  }

  private static Value length(Value value, Scenario path, SourceRange range) {
    if (value instanceof ListValue list && list.rest() == null) {
      return Lifting.lift(
          list.elements(), path, range, (elements, inner) -> count(list, elements, range));
    }
    List<Value> operands =
        value instanceof ListValue list && list.rest() != null
            ? List.of(list.rest())
            : List.of(value);
    return Unknowns.result(operands, Hints.ofType(Unknown.Type.NUMBER), range);
  }

  private static Value count(ListValue list, List<Value> elements, SourceRange range) {
    long present = elements.stream().filter(each -> !(each instanceof Absent)).count();
    return new Scalar(BigDecimal.valueOf(present), range, Unknowns.origin(List.of(list)));
  }
}
