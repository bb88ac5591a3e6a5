package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads whole numbers in bases up to 62: above 36, capital letters follow the small ones. */
final class IntegerText {
  private static final int LEAST_BASE = 2;
  private static final int GREATEST_BASE = 62;

  /** As long as a number may be: the time to read one grows with the square. */
  private static final int LONGEST = 4096;

  private IntegerText() {}

  static HclType type(Arguments arguments) throws FunctionException {
    if (arguments.at(0).type() != HclType.STRING) {
      throw new FunctionException(0, "the first argument must be a string");
    }
    return HclType.NUMBER;
  }

  static HclValue parse(Arguments arguments) throws FunctionException {
    type(arguments);
    String text = arguments.text(0);
    int base = arguments.integer(1, LEAST_BASE - 1, GREATEST_BASE + 1);
    if (base < LEAST_BASE || base > GREATEST_BASE) {
      throw new FunctionException(1, "base must be a whole number between 2 and 62 inclusive");
    }
    return new HclValue.Num(Numbers.canonical(new BigDecimal(parse(text, base))));
  }

  private static BigInteger parse(String text, int base) throws FunctionException {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String digits = signed ? text.substring(1) : text;
    if (digits.isEmpty() || digits.length() > LONGEST) {
      throw failure(text, base);
    }
    BigInteger number = BigInteger.ZERO;
    BigInteger factor = BigInteger.valueOf(base);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i), base);
      if (digit < 0 || digit >= base) {
        throw failure(text, base);
      }
      number = number.multiply(factor).add(BigInteger.valueOf(digit));
    }
    return text.startsWith("-") ? number.negate() : number;
  }

  private static int digit(char c, int base) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + (base <= 36 ? 10 : 36);
    }
    return -1;
  }

  private static FunctionException failure(String text, int base) {
    return new FunctionException(
        0, "cannot parse " + JsonText.quote(text) + " as a whole number of base " + base);
  }
}
