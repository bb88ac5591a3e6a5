package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * {@code Fn::Base64}. Its value here is the plain text, not the encoded one: it is written for
 * properties such as user data, of which rules want to read what is in it, and nobody compares an
 * encoded text to anything.
 */
final class Base64Function implements Lifting.Operation {
  private final SourceRange range;

  private Base64Function(SourceRange range) {
    this.range = range;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Value> plain = List.of(evaluator.evaluate(call.argument()));
    return Lifting.lift(plain, Scenario.any(), call.range(), new Base64Function(call.range()));
  }

  @Override
  public Value apply(List<Value> plain, Scenario path) {
    return plain.get(0).from(range, Unknowns.origin(plain));
  }
}
