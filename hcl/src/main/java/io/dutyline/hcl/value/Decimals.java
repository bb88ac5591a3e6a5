package io.dutyline.hcl.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that are written in strings. */
final class Decimals {
  /** As many digits of an exponent are read; the number is beyond all use long before. */
  private static final int EXPONENT_DIGITS = 5;

  /** A longer text is no number that anybody means, and would take long to read. */
  private static final int MOST_CHARACTERS = 10_000;

  private Decimals() {}

  /**
   * Returns the number that a string holds: digits with an optional sign, point and exponent, and
   * nothing around them.
   */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int whole = digits(text, sign);
    int point = whole < text.length() && text.charAt(whole) == '.' ? whole + 1 : whole;
    int fraction = digits(text, point);
    boolean hasDigits = whole > sign || fraction > point;
    if (!hasDigits) {
      return Optional.empty();
    }
    String mantissa = text.substring(0, fraction);
    BigDecimal number = new BigDecimal(mantissa.endsWith(".") ? mantissa + "0" : mantissa);
    if (fraction == text.length()) {
      return Optional.of(Numbers.canonical(number));
    }
    return exponent(text, fraction + 1).flatMap(e -> scaled(number, text.charAt(fraction), e));
  }

  private static Optional<BigDecimal> scaled(BigDecimal number, char kind, int exponent) {
    return switch (kind) {
      case 'e', 'E' -> Optional.of(Numbers.canonical(number.scaleByPowerOfTen(exponent)));
      case 'p', 'P' -> Optional.of(timesPowerOfTwo(number, exponent));
      default -> Optional.empty();
    };
  }

  private static BigDecimal timesPowerOfTwo(BigDecimal number, int exponent) {
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(exponent));
    return exponent < 0 ? Numbers.divide(number, power) : Numbers.multiply(number, power);
  }

  private static Optional<Integer> exponent(String text, int start) {
    int sign = text.startsWith("-", start) || text.startsWith("+", start) ? start + 1 : start;
    int end = digits(text, sign);
    boolean isNumber = end == text.length() && end > sign && end - sign <= EXPONENT_DIGITS;
    return isNumber ? Optional.of(Integer.valueOf(text.substring(start))) : Optional.empty();
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
