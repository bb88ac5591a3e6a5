package io.dutyline.hcl.function;

/**
 * Powers as Terraform computes them: the whole part of the exponent by squaring mantissas, the rest
 * by logarithms. The last digits are other ones than those that Java's library gives.
 */
final class Power {
  private static final int LARGE_EXPONENT = 1 << 12;

  private Power() {}

  static double of(double base, double exponent) {
    double magnitude = Math.abs(exponent);
    boolean special = base == 0 || base == 1 || exponent == 0 || exponent == 1 || magnitude == 0.5;
    if (special || magnitude >= 0x1p63) {
      return Math.pow(base, exponent);
    }
    double whole = Math.floor(magnitude);
    double fraction = magnitude - whole;
    if (fraction != 0 && base < 0) {
      return Double.NaN;
    }
    double result = 1;
    if (fraction > 0.5) {
      fraction--;
      whole++;
    }
    if (fraction != 0) {
      result = StrictMath.exp(fraction * StrictMath.log(base));
    }
    return scaled(base, (long) whole, result, exponent < 0);
  }

  private static double scaled(double base, long times, double start, boolean inverse) {
    int square = Math.getExponent(base) + 1;
    double mantissa = Math.scalb(base, -square);
    double result = start;
    int scale = 0;
    for (long left = times; left != 0; left >>= 1) {
      if (Math.abs(square) > LARGE_EXPONENT) {
        scale += square;
        break;
      }
      if ((left & 1) == 1) {
        result *= mantissa;
        scale += square;
      }
      mantissa *= mantissa;
      square <<= 1;
      if (mantissa < 0.5) {
        mantissa += mantissa;
        square--;
      }
    }
    return inverse ? Math.scalb(1 / result, -scale) : Math.scalb(result, scale);
  }
}
