package io.dutyline.hcl.syntax;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers, which may be as long as a hostile file. */
final class NumberLiterals {
  /** Far more than values hold; to read more takes the square of them. */
  private static final int MOST_CHARACTERS = 2000;

  /** What is written out with an exponent like this is a text of as many digits. */
  private static final int LARGEST_EXPONENT = 10_000;

  private NumberLiterals() {}

  /** Returns the number; unknown, and a problem, if it is out of all bounds. */
  static HclValue read(TokenReader tokens, Token token) {
    Optional<BigDecimal> number = parse(tokens.text(token));
    if (number.isPresent()) {
      return new HclValue.Num(number.get());
    }
    tokens.problem("Number out of bounds", outOfBounds(), token);
    return HclValue.Unknown.of(HclType.NUMBER);
  }

  static String outOfBounds() {
    return "A number has at most "
        + MOST_CHARACTERS
        + " characters and an exponent of at most "
        + LARGEST_EXPONENT
        + ".";
  }

  /**
   * @param text digits, with a fraction and an exponent if there are some
   */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (e >= 0 && exponent(text, e + 1) > LARGEST_EXPONENT) {
      return Optional.empty();
    }
    return Optional.of(Numbers.canonical(new BigDecimal(text)));
  }

  /** Returns the exponent without its sign, or something greater than all that are taken. */
  private static int exponent(String text, int start) {
    int exponent = 0;
    for (int i = start; i < text.length() && exponent <= LARGEST_EXPONENT; i++) {
      char c = text.charAt(i);
      exponent = Characters.isDigit(c) ? 10 * exponent + c - '0' : exponent;
    }
    return exponent;
  }
}
