package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats numbers as C's {@code printf} does, of any size. */
final class NumberFormat {
  private static final int DEFAULT_PRECISION = 6;

  private NumberFormat() {}

  static String integer(FormatVerb verb, BigDecimal number) throws FunctionException {
    BigInteger whole = whole(number);
    String digits = whole.abs().toString(base(verb.mode()));
    if (verb.mode() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    if (verb.precision() == 0 && whole.signum() == 0) {
      return "";
    }
    String head = sign(verb, whole.signum() < 0) + (verb.has('#') ? prefix(verb.mode()) : "");
    String padded = "0".repeat(Math.max(0, verb.precision() - digits.length())) + digits;
    int missing = Math.max(0, verb.width() - head.length() - padded.length());
    if (verb.has('-')) {
      return head + padded + " ".repeat(missing);
    }
    return verb.has('0') && verb.precision() < 0
        ? head + "0".repeat(missing) + padded
        : " ".repeat(missing) + head + padded;
  }

  static String real(FormatVerb verb, BigDecimal number) throws FunctionException {
    checkSize(number);
    String head = sign(verb, number.signum() < 0);
    String digits = digits(verb, number.abs());
    int missing = Math.max(0, verb.width() - head.length() - digits.length());
    if (verb.has('0') && !verb.has('-')) {
      return head + "0".repeat(missing) + digits;
    }
    return verb.has('-')
        ? head + digits + " ".repeat(missing)
        : " ".repeat(missing) + head + digits;
  }

  /** Returns the shortest text of a number, with an exponent if it is large or small. */
  static String shortest(BigDecimal number) throws FunctionException {
    checkSize(number);
    return (number.signum() < 0 ? "-" : "") + general(number.abs(), -1, 'e');
  }

  private static BigInteger whole(BigDecimal number) throws FunctionException {
    try {
      checkSize(number);
      return number.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new FunctionException(-1, "a whole number is required");
    }
  }

  private static void checkSize(BigDecimal number) throws FunctionException {
    if (Math.abs((long) number.scale()) > Bounds.ELEMENTS) {
      throw new FunctionException(-1, "the number is too large or too small");
    }
  }

  private static int base(char mode) {
    return switch (mode) {
      case 'b' -> 2;
      case 'o' -> 8;
      case 'd' -> 10;
      default -> 16;
    };
  }

  private static String prefix(char mode) {
    return switch (mode) {
      case 'b' -> "0b";
      case 'o' -> "0";
      case 'd' -> "";
      default -> "0" + mode;
    };
  }

  private static String sign(FormatVerb verb, boolean negative) {
    if (negative) {
      return "-";
    }
    return verb.has('+') ? "+" : verb.has(' ') ? " " : "";
  }

  private static String digits(FormatVerb verb, BigDecimal number) throws FunctionException {
    int precision = verb.precision() < 0 ? DEFAULT_PRECISION : verb.precision();
    return switch (verb.mode()) {
      case 'f' -> Numbers.exact(number).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
      case 'e', 'E' -> exponential(significant(number, precision + 1), precision, verb.mode());
      default -> general(number, verb.precision(), verb.mode() == 'g' ? 'e' : 'E');
    };
  }

  /**
   * @param precision how many digits count; -1 for as many as are needed
   * @param e the letter before an exponent
   */
  private static String general(BigDecimal number, int precision, char e) throws FunctionException {
    BigDecimal shown = precision < 0 ? number : significant(number, Math.max(precision, 1));
    shown = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    int exponent = shown.precision() - shown.scale() - 1;
    int limit = DEFAULT_PRECISION;
    if (precision >= 0) {
      limit = Math.max(precision, 1);
      if (limit > shown.precision() && shown.precision() > exponent) {
        limit = shown.precision();
      }
    }
    if (shown.signum() != 0 && (exponent < -4 || exponent >= limit)) {
      return exponential(shown, shown.precision() - 1, e);
    }
    return shown.toPlainString();
  }

  private static BigDecimal significant(BigDecimal number, int digits) {
    return Numbers.exact(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static String exponential(BigDecimal number, int decimals, char e) {
    String digits = number.unscaledValue().toString();
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    StringBuilder text = new StringBuilder().append(digits.charAt(0));
    if (decimals > 0) {
      String rest = digits.substring(1);
      text.append('.').append(rest, 0, Math.min(decimals, rest.length()));
      text.append("0".repeat(Math.max(0, decimals - rest.length())));
    }
    text.append(e).append(exponent < 0 ? '-' : '+');
    String magnitude = Integer.toString(Math.abs(exponent));
    return text.append(magnitude.length() < 2 ? "0" : "").append(magnitude).toString();
  }
}
