package io.dutyline.engine.data;

import static io.dutyline.engine.value.Samples.list;
import static io.dutyline.engine.value.Samples.map;
import static io.dutyline.engine.value.Samples.number;
import static io.dutyline.engine.value.Samples.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {
  @Test
  void documentBecomesValues() {
    String text = "{\"a\": [1, 2.50, true, \"x\"], \"b\": {\"c\": null}}";
    MapValue map = (MapValue) JsonText.parse(scalar(text)).orElseThrow();
    assertEquals(list(1, number("2.50"), true, "x"), map.get("a"));
    assertTrue(((MapValue) map.get("b")).get("c") instanceof Absent);
    assertEquals(map("k", 2), JsonText.parse(scalar("{\"k\": 1, \"k\": 2}")).orElseThrow());
  }

  @Test
  void numberThatWouldBlowUpStaysAText() {
    assertEquals(scalar("1e999999999"), JsonText.parse(scalar("1e999999999")).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,", "{'a': 1}", "{} 1", "nope", "{\"a\" 1}"})
  void everythingElseIsNoDocument(String text) {
    assertTrue(JsonText.parse(scalar(text)).isEmpty());
  }

  @Test
  void depthIsLimited() {
    assertTrue(JsonText.parse(scalar("[".repeat(5000))).isEmpty());
  }
}
