package io.dutyline.hcl.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class NumbersTest {
  @Test
  void aThirdHasTheShortestDecimalThatReadsBack() {
    String third = Numbers.text(Numbers.divide(number("1"), number("3")));

    assertEquals("0." + "3".repeat(154) + "5", third);
    assertEquals("1", Numbers.text(Numbers.multiply(number(third), number("3"))));
  }

  @Test
  void decimalsAddUpAsTheyAreWritten() {
    assertEquals("0.3", Numbers.text(Numbers.add(number("0.1"), number("0.2"))));
    assertEquals("0.8", Numbers.text(Numbers.add(number("0.1"), number("0.7"))));
  }

  @Test
  void integersBeyondTheBitsAreRounded() {
    BigDecimal even = new BigDecimal(BigInteger.TWO.pow(512));

    assertEquals(Numbers.canonical(even), Numbers.canonical(even.add(BigDecimal.ONE)));
  }

  @Test
  void remaindersHaveTheSignOfTheDividend() {
    assertEquals("-1", Numbers.text(Numbers.remainder(number("-3"), number("2"))));
    assertEquals("1.5", Numbers.text(Numbers.remainder(number("5.5"), number("2"))));
  }

  @Test
  void zeroDividesNothing() {
    assertThrows(ArithmeticException.class, () -> Numbers.divide(number("1"), BigDecimal.ZERO));
  }

  @Test
  void largeNumbersHaveNoExponent() {
    assertEquals("1000", Numbers.text(number("1e3")));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
