package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Unknown.Type;
import io.dutyline.engine.value.Value;
import java.util.List;

/** {@code Fn::ImportValue}: what another stack exports under a name; always a text. */
final class ImportValueFunction {
  private ImportValueFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    SourceRange range = call.range();
    Value name = evaluator.evaluate(call.argument());
    return Lifting.lift(
        List.of(name),
        Scenario.any(),
        range,
        (known, path) ->
            new Unknown(
                new Reason(Cause.IMPORT, "export " + label(known.get(0), call.argument())),
                Hints.ofType(Type.STRING),
                range,
                Unknowns.origin(known)));
  }

  private static String label(Value name, Node written) {
    boolean printable = name instanceof Scalar && !name.origin().sensitive();
    return printable ? ((Scalar) name).text() : NodeText.of(written);
  }
}
