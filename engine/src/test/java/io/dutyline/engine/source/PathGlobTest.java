package io.dutyline.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PathGlobTest {
  @ParameterizedTest
  @CsvSource({
    "**, a/b.yaml, true", "**, b.yaml, true", "infra/**, infra/a/b.yaml, true",
    "infra/**, other/b.yaml, false", "infra/*, infra/b.yaml, true", "infra, infra/a/b.yaml, true",
    "infra/, infra/a/b.yaml, true", "*.yaml, a/b.yaml, true", "/*.yaml, a/b.yaml, false",
    "**/b.yaml, b.yaml, true", "infra/b.yaml, x/infra/b.yaml, false", "., ., true",
    "!a.yaml, a.yaml, false", "'', a.yaml, false"
  })
  void patternFits(String pattern, String path, boolean fits) {
    assertEquals(fits, PathGlob.of(pattern).matches(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a/b.yaml", "[id].yaml", "a*b?.yaml", "!x", "#x", "x ", "a\\b"})
  void exactPatternFitsItsPathOnly(String path) {
    assertEquals(true, PathGlob.of(PathGlob.exactly(path)).matches(path));
    assertEquals(false, PathGlob.of(PathGlob.exactly(path)).matches("sub/" + path));
  }

  @Test
  void exactPatternHasNoWildcards() {
    assertEquals(false, PathGlob.of(PathGlob.exactly("[id].yaml")).matches("i.yaml"));
    assertEquals(false, PathGlob.of(PathGlob.exactly("*.yaml")).matches("i.yaml"));
  }
}
