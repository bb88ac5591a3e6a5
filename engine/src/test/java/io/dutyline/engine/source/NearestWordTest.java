package io.dutyline.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestWordTest {
  private static final List<String> KNOWN = List.of("profile", "rules", "regions", "waivers");

  @Test
  void wordWithFewWrongLettersIsFound() {
    assertEquals(Optional.of("profile"), NearestWord.to("profil", KNOWN));
    assertEquals(Optional.of("regions"), NearestWord.to("region", KNOWN));
    assertEquals(Optional.of("waivers"), NearestWord.to("waivrs", KNOWN));
    assertEquals(Optional.of("rules"), NearestWord.to("RULES", KNOWN));
  }

  @Test
  void lettersInTheWrongOrderAreOneMistake() {
    assertEquals(Optional.of("scan"), NearestWord.to("sacn", List.of("scan")));
    assertEquals(Optional.of("rules"), NearestWord.to("ruels", KNOWN));
  }

  @Test
  void anotherWordIsNot() {
    assertEquals(Optional.empty(), NearestWord.to("parameters", KNOWN));
    assertEquals(Optional.empty(), NearestWord.to("x", KNOWN));
    assertEquals(Optional.empty(), NearestWord.to("profile".repeat(50), KNOWN));
  }
}
