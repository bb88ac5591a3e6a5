package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.List;

/** {@code Fn::GetAZs}: the Availability Zones of a Region, whose names begin with the Region's. */
final class GetAzsFunction implements Lifting.Operation {
  private final SourceRange range;

  private GetAzsFunction(SourceRange range) {
    this.range = range;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    SourceRange range = call.range();
    Value region = evaluator.evaluate(call.argument());
    if (region instanceof Scalar text && text.text().isEmpty()) {
      region = RefFunction.named(PseudoParameters.REGION, range, evaluator);
    }
    return Lifting.lift(List.of(region), Scenario.any(), range, new GetAzsFunction(range));
  }

  @Override
  public Value apply(List<Value> region, Scenario path) {
    boolean known = region.get(0) instanceof Scalar;
    String name = known ? ((Scalar) region.get(0)).text() : "";
    String of = known ? name : "the Region";
    Hints hints = known ? Hints.startingWith(name) : Hints.ofType(Unknown.Type.STRING);
    Origin origin = Unknowns.origin(region);
    Reason reason = new Reason(Cause.LOOKUP, "Availability Zones of " + of);
    return new ListValue(List.of(), new Unknown(reason, hints, range, origin), range, origin);
  }
}
