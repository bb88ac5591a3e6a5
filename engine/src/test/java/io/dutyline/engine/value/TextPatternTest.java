package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextPatternTest {
  @ParameterizedTest
  @CsvSource({
    "^arn:aws:kms, arn:aws:s3, FALSE",
    "^arn:aws:kms, arn:, UNKNOWN",
    "^arn:, arn:aws, TRUE",
    "^ab*c, a, UNKNOWN",
    "^ab*c, x, FALSE",
    "^a|b, x, UNKNOWN",
    "b$, ab, UNKNOWN",
    "b, abc, TRUE",
    "'^a{2}', aa, TRUE"
  })
  void startOfATextMayDecide(String expression, String prefix, Truth answer) {
    TextPattern pattern = TextPattern.compile(expression, TextCase.EXACT);
    assertEquals(answer, pattern.findsInTextStartingWith(prefix));
  }

  @Test
  void caseCanBeIgnored() {
    TextPattern pattern = TextPattern.compile("^Password", TextCase.IGNORED);
    assertTrue(pattern.finds("PASSWORD1"));
    assertEquals(Truth.FALSE, pattern.findsInTextStartingWith("user"));
    assertEquals(Truth.TRUE, pattern.findsInTextStartingWith("passwords"));
  }

  @Test
  void brokenExpressionSaysWhy() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> TextPattern.compile("a(", TextCase.EXACT));
    assertEquals("missing closing ): a(", e.getMessage());
  }
}
