package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code range}: numbers from a start, by steps, to before an end. */
final class NumberRange {
  /** Terraform's own limit. */
  private static final int MOST = 1024;

  private NumberRange() {}

  static HclValue of(Arguments arguments) throws FunctionException {
    int count = arguments.size();
    if (count < 1 || count > 3) {
      throw new FunctionException(-1, "there must be one, two or three arguments");
    }
    BigDecimal start = count == 1 ? BigDecimal.ZERO : arguments.number(0);
    BigDecimal end = arguments.number(count == 1 ? 0 : 1);
    int direction = end.compareTo(start) < 0 ? -1 : 1;
    BigDecimal step = count == 3 ? arguments.number(2) : BigDecimal.valueOf(direction);
    if (step.signum() == 0) {
      throw new FunctionException(2, "the step must not be zero");
    }
    if (end.compareTo(start) != 0 && step.signum() != direction) {
      throw new FunctionException(1, "the step leads away from the end");
    }
    return list(start, end, step);
  }

  private static HclValue list(BigDecimal start, BigDecimal end, BigDecimal step)
      throws FunctionException {
    List<HclValue> numbers = new ArrayList<>();
    for (BigDecimal number = start;
        number.compareTo(end) * step.signum() < 0;
        number = Numbers.add(number, step)) {
      if (numbers.size() >= MOST) {
        throw new FunctionException(
            -1, "more than 1024 values; start and end must be closer, or the step larger");
      }
      numbers.add(new HclValue.Num(number));
    }
    return new HclValue.ListOf(HclType.NUMBER, numbers, Set.of());
  }
}
