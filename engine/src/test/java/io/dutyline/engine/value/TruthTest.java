package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void joinsAsKleeneSays(Truth left, Truth right, Truth both, Truth either) {
    assertEquals(both, left.and(right));
    assertEquals(either, left.or(right));
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void turnsRoundWhatIsKnown(Truth truth, Truth opposite) {
    assertEquals(opposite, truth.not());
  }

  @Test
  void takesAnAnswerForWhatItIs() {
    assertEquals(Truth.TRUE, Truth.of(true));
    assertEquals(Truth.FALSE, Truth.of(false));
  }
}
