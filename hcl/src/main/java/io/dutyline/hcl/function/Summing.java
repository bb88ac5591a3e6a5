package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** {@code sum}. */
final class Summing {
  private static final String NO_NUMBERS = "must be a list, set, or tuple of numbers";

  private Summing() {}

  static HclValue sum(Arguments arguments) throws FunctionException {
    List<HclValue> elements = Sequences.elements(arguments.at(0));
    if (elements == null) {
      throw new FunctionException(0, NO_NUMBERS);
    }
    if (elements.isEmpty()) {
      throw new FunctionException(0, "cannot sum an empty list");
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean certain = true;
    for (HclValue element : elements) {
      if (element instanceof HclValue.Null) {
        throw new FunctionException(0, NO_NUMBERS);
      }
      HclValue number = Converting.convert(0, element, HclType.NUMBER);
      certain &= number instanceof HclValue.Num;
      if (number instanceof HclValue.Num known) {
        sum = Numbers.add(sum, known.value());
      }
    }
    return certain && !Sequences.mayShrink(arguments.at(0))
        ? new HclValue.Num(sum)
        : HclValue.Unknown.of(HclType.NUMBER);
  }
}
