package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code Fn::Split}: the pieces of a text between delimiters. */
final class SplitFunction implements Lifting.Operation {
  private final SourceRange range;

  private SplitFunction(SourceRange range) {
    this.range = range;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(call, 2, 2, "a delimiter and a text", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::Split without a text", call.range());
    }
    return Lifting.lift(
        evaluator.evaluateAll(operands),
        Scenario.any(),
        call.range(),
        new SplitFunction(call.range()));
  }

  @Override
  public Value apply(List<Value> operands, Scenario path) {
    Origin origin = Unknowns.origin(operands);
    if (operands.get(0) instanceof Scalar delimiter && !delimiter.text().isEmpty()) {
      if (operands.get(1) instanceof Scalar text) {
        return ListValue.of(pieces(text.text(), delimiter.text(), range, origin), range, origin);
      }
      if (operands.get(1) instanceof Unknown text) {
        return split(text, delimiter.text(), range, origin);
      }
    }
    return Unknowns.result(operands, Hints.ofType(Unknown.Type.LIST), range);
  }

  /** What is known of the start of a text splits into known pieces, but for the last one. */
  private static ListValue split(Unknown text, String delimiter, SourceRange range, Origin origin) {
    List<Value> known = pieces(text.hints().prefix(), delimiter, range, origin);
    Scalar last = (Scalar) known.remove(known.size() - 1);
    known.add(new Unknown(text.reason(), Hints.startingWith(last.text()), range, origin));
    Unknown rest = new Unknown(text.reason(), Hints.ofType(Unknown.Type.STRING), range, origin);
    return new ListValue(known, rest, range, origin);
  }

  private static List<Value> pieces(
      String text, String delimiter, SourceRange range, Origin origin) {
    List<Value> pieces = new ArrayList<>();
    int from = 0;
    int at = text.indexOf(delimiter);
    while (at >= 0) {
      pieces.add(new Scalar(text.substring(from, at), range, origin));
      from = at + delimiter.length();
      at = text.indexOf(delimiter, from);
    }
    pieces.add(new Scalar(text.substring(from), range, origin));
    return pieces;
  }
}
