package io.dutyline.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.source.SourceRange;
import org.junit.jupiter.api.Test;

final class WayTest {
  private static final SourceRange HERE = new SourceRange("t.yaml", 1, 1, 1, 2);
  private static final SourceRange THERE = new SourceRange("t.yaml", 2, 1, 2, 2);

  private final Way way = new Way();

  @Test
  void tellsWhatLeadsOnFromAPlaceOnce() {
    way.add("first", HERE, () -> way.add("a", THERE, () -> way.add("end")));
    way.add("second", HERE, () -> way.add("a", THERE, () -> way.add("end")));
    assertEquals(
        """
        first @ t.yaml:1
          a @ t.yaml:2
            end
        second @ t.yaml:1
          a, as above @ t.yaml:2
        """,
        StepText.of(way.steps()));
  }

  @Test
  void tellsTheSameSideBySideOnce() {
    way.add("a", HERE);
    way.add("a", HERE);
    assertEquals("a @ t.yaml:1\n", StepText.of(way.steps()));
  }

  @Test
  void hasAnEnd() {
    endless(0);
    assertEquals(30, way.steps().size());
  }

  private void endless(int number) {
    way.add("step " + number, HERE, () -> endless(number + 1));
  }

  @Test
  void showsNothingOfWhatASecretIsMadeOf() {
    way.hidden(true, () -> way.add("password", HERE, () -> way.add("its parts", THERE)));
    way.add("name", HERE);
    assertEquals(
        """
        password @ t.yaml:1 (secret)
          its parts @ t.yaml:2 (secret)
        name @ t.yaml:1
        """,
        StepText.of(way.steps()));
  }
}
