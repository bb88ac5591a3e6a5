package io.dutyline.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class DataFileTest {
  @Test
  void scalarsHaveTheTypeThatTheyAreWrittenIn() {
    MapValue map = map("a: true\nb: on\nc: 12\nd: '12'\ne: 2027-01-01\nf:\ng: 012\n");
    assertEquals(true, data(map, "a"));
    assertEquals("on", data(map, "b"));
    assertEquals(new BigDecimal("12"), data(map, "c"));
    assertEquals("12", data(map, "d"));
    assertEquals("2027-01-01", data(map, "e"));
    assertTrue(map.get("f") instanceof Absent);
    assertEquals("012", data(map, "g"));
  }

  @Test
  void everyValueKnowsWhereItStands() {
    MapValue map = map("first: 1\nsecond:\n  inner: word\n");
    MapValue second = (MapValue) map.get("second");
    MapValue.Entry inner = second.entries().get("inner");
    assertEquals(new SourceRange("f.yaml", 3, 3, 3, 8), inner.keyRange());
    assertEquals(new SourceRange("f.yaml", 3, 10, 3, 14), inner.value().range());
  }

  @Test
  void duplicateKeyIsAnErrorAtTheSecond() {
    Parsed<Value> parsed = DataFile.read(new SourceFile("f.yaml", "a: 1\na: 2\n"));
    Diagnostic only = parsed.diagnostics().get(0);
    assertEquals(1, parsed.diagnostics().size());
    assertEquals("Key is there twice", only.summary());
    assertEquals(2, only.range().startLine());
  }

  @Test
  void brokenYamlIsOneErrorWithItsPlace() {
    Parsed<Value> parsed = DataFile.read(new SourceFile("f.yaml", "a: [1, 2\nb: 3\n"));
    assertTrue(parsed.value().isEmpty());
    assertEquals("File is not valid YAML", parsed.diagnostics().get(0).summary());
    assertEquals(2, parsed.diagnostics().get(0).range().startLine());
  }

  @Test
  void anchorInsideItselfIsAnError() {
    Parsed<Value> parsed = DataFile.read(new SourceFile("f.yaml", "a: &x [1, *x]\n"));
    assertEquals("Anchor contains itself", parsed.diagnostics().get(0).summary());
  }

  @Test
  void emptyFileIsAnError() {
    Parsed<Value> parsed = DataFile.read(new SourceFile("f.yaml", "# nothing\n"));
    assertEquals("File is empty", parsed.diagnostics().get(0).summary());
  }

  private static MapValue map(String text) {
    return (MapValue) DataFile.read(new SourceFile("f.yaml", text)).value().orElseThrow();
  }

  private static Object data(MapValue map, String key) {
    return ((Scalar) map.get(key)).data();
  }
}
