package io.dutyline.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestWordTest {
  private static final List<String> WORDS = List.of("backup", "logging", "patching");

  @Test
  void misspeltWordHasANearestOne() {
    assertEquals(Optional.of("backup"), NearestWord.to("bakcup", WORDS));
    assertEquals(Optional.of("patching"), NearestWord.to("patchin", WORDS));
  }

  @Test
  void anotherWordHasNone() {
    assertEquals(Optional.empty(), NearestWord.to("encryption", WORDS));
    assertEquals(Optional.empty(), NearestWord.to("", WORDS));
  }
}
