package io.dutyline.hcl.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Arithmetic as cty has it: on binary floating point numbers of 512 bits, rounded half to even. A
 * number is written as the shortest decimal that reads back as the same binary number, and that
 * decimal is how values hold it: {@code 0.1} is 0.1, and not what is nearest to it in binary. Every
 * operation throws an {@link ArithmeticException} for numbers of more than 20,000 places.
 */
public final class Numbers {
  private static final int BITS = 512;

  /** A decimal of as many digits survives the way to binary and back. */
  private static final int SAFE_DIGITS = 153;

  /** As many digits are enough to tell each binary number from its neighbours. */
  private static final int ENOUGH_DIGITS = 156;

  /** Beyond as many places nothing is computed: it would take long, and means nothing. */
  private static final int MOST_PLACES = 20_000;

  /** Beyond as many digits a number is written with an exponent. */
  private static final int PLAIN_DIGITS = 100_000;

  private Numbers() {}

  /** Returns the number as values hold it. */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = stripped(number);
    if (stripped.precision() <= SAFE_DIGITS) {
      return stripped;
    }
    return isComputable(stripped)
        ? shortest(rounded(stripped))
        : stripped.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Returns the binary number that a number stands for, written out exactly. */
  public static BigDecimal exact(BigDecimal number) {
    return rounded(number);
  }

  public static BigDecimal add(BigDecimal left, BigDecimal right) {
    if (isSmallInteger(left) && isSmallInteger(right)) {
      return canonical(left.add(right));
    }
    return shortest(rounded(rounded(left).add(rounded(right))));
  }

  public static BigDecimal subtract(BigDecimal left, BigDecimal right) {
    return add(left, right.negate());
  }

  public static BigDecimal multiply(BigDecimal left, BigDecimal right) {
    if (isSmallInteger(left) && isSmallInteger(right)) {
      return canonical(left.multiply(right));
    }
    return shortest(rounded(rounded(left).multiply(rounded(right))));
  }

  /**
   * Returns the quotient.
   *
   * @throws ArithmeticException if the divisor is zero
   */
  public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return shortest(quotient(rounded(dividend), rounded(divisor)));
  }

  /**
   * Returns what is left of a division whose quotient is cut to a whole number; it has the sign of
   * the dividend.
   *
   * @throws ArithmeticException if the divisor is zero
   */
  public static BigDecimal remainder(BigDecimal dividend, BigDecimal divisor) {
    if (isSmallInteger(dividend) && isSmallInteger(divisor)) {
      return canonical(dividend.remainder(divisor));
    }
    BigDecimal left = rounded(dividend);
    BigDecimal right = rounded(divisor);
    BigDecimal whole = quotient(left, right).setScale(0, RoundingMode.DOWN);
    return shortest(rounded(left.subtract(rounded(whole.multiply(right)))));
  }

  /** Returns the digits of a number, without an exponent unless they are very many. */
  public static String text(BigDecimal number) {
    BigDecimal stripped = stripped(number);
    return Math.abs((long) stripped.scale()) > PLAIN_DIGITS
        ? stripped.toString()
        : stripped.toPlainString();
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static boolean isComputable(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() <= MOST_PLACES;
  }

  private static boolean isSmallInteger(BigDecimal number) {
    return number.scale() <= 0
        && number.scale() > -SAFE_DIGITS
        && number.precision() - number.scale() <= SAFE_DIGITS / 2;
  }

  /** Returns the nearest binary number, written out exactly. */
  private static BigDecimal rounded(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (!isComputable(number)) {
      throw new ArithmeticException("A number is too large or too small to compute with");
    }
    BigInteger unscaled = number.unscaledValue().abs();
    BigDecimal magnitude =
        number.scale() > 0
            ? ratio(unscaled, BigInteger.TEN.pow(number.scale()))
            : ratio(unscaled.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE);
    return number.signum() < 0 ? magnitude.negate() : magnitude;
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("Division by zero");
    }
    if (dividend.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int scale = Math.max(Math.max(dividend.scale(), divisor.scale()), 0);
    BigDecimal magnitude =
        ratio(
            dividend.movePointRight(scale).toBigIntegerExact().abs(),
            divisor.movePointRight(scale).toBigIntegerExact().abs());
    return dividend.signum() == divisor.signum() ? magnitude : magnitude.negate();
  }

  /** Returns the binary number that is nearest to a ratio of two positive integers. */
  private static BigDecimal ratio(BigInteger numerator, BigInteger denominator) {
    // As many bits more than are kept that the last of them, made sticky, decides on halves.
    int shift = BITS + 2 - numerator.bitLength() + denominator.bitLength();
    BigInteger top = shift > 0 ? numerator.shiftLeft(shift) : numerator;
    BigInteger bottom = shift < 0 ? denominator.shiftLeft(-shift) : denominator;
    BigInteger[] parts = top.divideAndRemainder(bottom);
    BigInteger mantissa = parts[1].signum() == 0 ? parts[0] : parts[0].shiftLeft(1).setBit(0);
    int exponent = parts[1].signum() == 0 ? -shift : -shift - 1;
    int excess = mantissa.bitLength() - BITS;
    if (excess > 0) {
      mantissa = halfEven(mantissa, excess);
      exponent += excess;
    }
    return exponent >= 0
        ? new BigDecimal(mantissa.shiftLeft(exponent))
        : new BigDecimal(mantissa.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
  }

  private static BigInteger halfEven(BigInteger mantissa, int excess) {
    BigInteger kept = mantissa.shiftRight(excess);
    boolean half = mantissa.testBit(excess - 1);
    boolean more = mantissa.getLowestSetBit() < excess - 1;
    return half && (more || kept.testBit(0)) ? kept.add(BigInteger.ONE) : kept;
  }

  /** Returns the shortest decimal that is rounded to a binary number. */
  private static BigDecimal shortest(BigDecimal binary) {
    BigDecimal stripped = stripped(binary);
    if (stripped.precision() <= SAFE_DIGITS) {
      return stripped;
    }
    for (int digits = SAFE_DIGITS; digits < ENOUGH_DIGITS; digits++) {
      BigDecimal candidate =
          binary.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
      if (rounded(candidate).compareTo(binary) == 0) {
        return candidate;
      }
    }
    return binary.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
  }
}
