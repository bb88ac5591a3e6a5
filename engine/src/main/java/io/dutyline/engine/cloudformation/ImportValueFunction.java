package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.List;

/** {@code Fn::ImportValue}: what another stack exports under a name; always a text. */
final class ImportValueFunction implements Lifting.Operation {
  private final FunctionNode call;

  private ImportValueFunction(FunctionNode call) {
    this.call = call;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Value> name = List.of(evaluator.evaluate(call.argument()));
    return Lifting.lift(name, Scenario.any(), call.range(), new ImportValueFunction(call));
  }

  @Override
  public Value apply(List<Value> name, Scenario path) {
    return new Unknown(
        new Reason(Cause.IMPORT, "export " + label(name.get(0), call.argument())),
        Hints.ofType(Unknown.Type.STRING),
        call.range(),
        Unknowns.origin(name));
  }

  private static String label(Value name, Node written) {
    boolean printable = name instanceof Scalar && !name.origin().sensitive();
    return printable ? ((Scalar) name).text() : NodeText.of(written);
  }
}
