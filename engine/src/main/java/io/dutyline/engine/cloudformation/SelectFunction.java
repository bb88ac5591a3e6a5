package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Fn::Select}: one element of a list, counted from 0. */
final class SelectFunction implements Lifting.Operation {
  private final Diagnostics diagnostics;
  private final SourceRange range;

  private SelectFunction(Diagnostics diagnostics, SourceRange range) {
    this.diagnostics = diagnostics;
    this.range = range;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(call, 2, 2, "an index and a list", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::Select without a list", call.range());
    }
    SelectFunction select = new SelectFunction(evaluator.diagnostics(), call.range());
    return Lifting.lift(evaluator.evaluateAll(operands), Scenario.any(), call.range(), select);
  }

  @Override
  public Value apply(List<Value> operands, Scenario path) {
    if (operands.get(0) instanceof Scalar index && operands.get(1) instanceof ListValue list) {
      // Which element is the third depends on those before it that may not be there.
      return !mayBeAbsent(list.elements())
          ? element(index, list, list.elements())
          : Lifting.lift(
              list.elements(), path, range, (known, inner) -> element(index, list, known));
    }
    return Unknowns.result(operands, Hints.NONE, range);
  }

  private Value element(Scalar index, ListValue list, List<Value> elements) {
    List<Value> present = new ArrayList<>(elements.size());
    for (Value element : elements) {
      if (!(element instanceof Absent)) {
        present.add(element);
      }
    }
    Optional<BigDecimal> number = index.asNumber();
    boolean plausible =
        number.isPresent() && number.get().signum() >= 0 && number.get().scale() <= 0;
    if (!plausible) {
      return outside(index, list, present);
    }
    if (number.get().compareTo(BigDecimal.valueOf(present.size())) >= 0) {
      Unknown rest = list.rest();
      return rest == null
          ? outside(index, list, present)
          : rest.from(range, Unknowns.origin(List.of(rest, list, index)));
    }
    Value element = present.get(number.get().intValue());
    return element instanceof Choice
        ? Relocation.to(range, element)
        : element.from(range, Unknowns.origin(List.of(element, list, index)));
  }

  private Value outside(Scalar index, ListValue list, List<Value> present) {
    boolean byTheTemplate = list.origin().assumptions().isEmpty() && index.origin().literal();
    if (byTheTemplate) {
      diagnostics.warning(
          "Fn::Select asks for an element that the list does not have",
          "The index "
              + index.text()
              + " is not one of the "
              + present.size()
              + " elements, counted from 0. Its value is taken as unknown.",
          range);
    }
    return Unknowns.invalid("an element outside of its list", range);
  }

  private static boolean mayBeAbsent(List<Value> elements) {
    for (Value element : elements) {
      if (mayBeAbsent(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeAbsent(Value value) {
    return value instanceof Absent
        || (value instanceof Choice choice
            && (mayBeAbsent(choice.whenTrue()) || mayBeAbsent(choice.whenFalse())));
  }
}
