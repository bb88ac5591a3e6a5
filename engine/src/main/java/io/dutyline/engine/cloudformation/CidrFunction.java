package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code Fn::Cidr}: a network cut into a number of smaller ones, each with so many host bits. */
final class CidrFunction {
  /** As many as CloudFormation makes at once. */
  private static final int MOST_BLOCKS = 256;

  private CidrFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(
            call, 2, 3, "a network, a count and the host bits", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::Cidr without a network", call.range());
    }
    SourceRange range = call.range();
    return Lifting.lift(
        evaluator.evaluateAll(operands),
        Scenario.any(),
        range,
        (known, path) -> blocks(known, range, evaluator.diagnostics()));
  }

  private static Value blocks(List<Value> operands, SourceRange range, Diagnostics diagnostics) {
    int count = wholeNumber(operands.get(1));
    if (operands.get(1) instanceof Unknown) {
      return Unknowns.result(operands, Hints.ofType(Unknown.Type.LIST), range);
    }
    int hostBits = operands.size() == 3 ? wholeNumber(operands.get(2)) : -1;
    boolean badBits = operands.size() == 3 && hostBits < 0 && operands.get(2) instanceof Scalar;
    if (count < 1 || count > MOST_BLOCKS || badBits) {
      return refused("A count from 1 to 256 and a number of host bits", range, diagnostics);
    }
    Origin origin = Unknowns.origin(operands);
    if (hostBits < 0 || !(operands.get(0) instanceof Scalar network)) {
      Unknown block = unknownBlock(operands, range);
      return ListValue.of(Collections.nCopies(count, block), range, origin);
    }
    List<String> blocks = CidrBlocks.of(network.text(), count, hostBits);
    if (blocks.isEmpty()) {
      return refused("A network that is large enough for its blocks", range, diagnostics);
    }
    List<Value> elements = new ArrayList<>(count);
    blocks.forEach(block -> elements.add(new Scalar(block, range, origin)));
    return ListValue.of(elements, range, origin);
  }

  /** How many host bits CloudFormation takes where none are said is not documented. */
  private static Unknown unknownBlock(List<Value> operands, SourceRange range) {
    boolean unsaid = operands.stream().noneMatch(Unknown.class::isInstance);
    return unsaid
        ? Unknown.because(Cause.FUNCTION, "Fn::Cidr without host bits", range)
            .with(Hints.ofType(Unknown.Type.STRING))
        : Unknowns.result(operands, Hints.ofType(Unknown.Type.STRING), range);
  }

  private static Value refused(String wanted, SourceRange range, Diagnostics diagnostics) {
    diagnostics.warning(
        "Fn::Cidr cannot cut this network",
        wanted + " is wanted. Its value is taken as unknown.",
        range);
    return Unknowns.invalid("Fn::Cidr of a network that cannot be cut", range);
  }

  /** Returns the number, or -1. */
  private static int wholeNumber(Value value) {
    if (value instanceof Scalar scalar) {
      BigDecimal number = scalar.asNumber().orElse(BigDecimal.ONE.negate());
      boolean small = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(1000)) <= 0;
      return small && number.stripTrailingZeros().scale() <= 0 ? number.intValue() : -1;
    }
    return -1;
  }
}
