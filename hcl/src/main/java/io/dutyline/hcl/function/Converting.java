package io.dutyline.hcl.function;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.Conversion;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;

/** Conversion of arguments. */
final class Converting {
  private Converting() {}

  /**
   * @param argument which argument is at fault if it cannot be converted; -1 for none in particular
   */
  static HclValue convert(int argument, HclValue value, HclType type) throws FunctionException {
    try {
      return Conversion.convert(value, type);
    } catch (ConversionException e) {
      throw new FunctionException(argument, requireNonNull(e.getMessage()));
    }
  }
}
