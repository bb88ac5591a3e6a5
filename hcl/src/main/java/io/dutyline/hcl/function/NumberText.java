package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;

/** Reads decimal numbers of documents. */
final class NumberText {
  /** Reading takes time that grows with the square of the length. */
  private static final int LONGEST = 4096;

  private NumberText() {}

  /**
   * @param argument which argument is at fault if it is too large
   * @param text an optional sign, digits, and what {@link BigDecimal} reads behind them
   */
  static HclValue number(int argument, String text) throws FunctionException {
    try {
      BigDecimal number = text.length() > LONGEST ? BigDecimal.ZERO : new BigDecimal(text);
      if (text.length() <= LONGEST && Math.abs((long) number.scale()) <= Bounds.ELEMENTS) {
        return new HclValue.Num(Numbers.canonical(number));
      }
    } catch (NumberFormatException e) {
      throw new FunctionException(argument, JsonText.quote(text) + " is not a number");
    }
    throw new FunctionException(argument, "a number is too large or too small");
  }
}
