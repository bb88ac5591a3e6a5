package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * {@code Fn::Base64}. Its value here is the plain text, not the encoded one: it is written for
 * properties such as user data, of which rules want to read what is in it, and nobody compares an
 * encoded text to anything.
 */
final class Base64Function {
  private Base64Function() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    SourceRange range = call.range();
    return Lifting.lift(
        List.of(evaluator.evaluate(call.argument())),
        Scenario.any(),
        range,
        (known, path) -> known.get(0).from(range, Unknowns.origin(known)));
  }
}
