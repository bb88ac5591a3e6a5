package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestWordTest {
  private static final List<String> KNOWN = List.of("scan", "explain", "rules");

  @ParameterizedTest
  @CsvSource({
    "sacn,scan",
    "scann,scan",
    "SCAN,scan",
    "rule,rules",
    "expalin,explain",
    "xplain,explain"
  })
  void findsWhatFewChangesLeadTo(String word, String meant) {
    assertEquals(Optional.of(meant), NearestWord.to(word, KNOWN));
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertEquals(Optional.empty(), NearestWord.to("template", KNOWN));
    assertEquals(Optional.empty(), NearestWord.to("scan", List.of()));
  }
}
