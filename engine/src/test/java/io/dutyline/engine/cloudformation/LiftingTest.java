package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

final class LiftingTest {
  private static final int PARAMETERS = 12;

  private static String sections() {
    StringBuilder text = new StringBuilder("Parameters:\n");
    for (int i = 0; i < PARAMETERS; i++) {
      text.append("  P" + i + ": {Type: String}\n");
    }
    text.append("Conditions:\n");
    for (int i = 0; i < PARAMETERS; i++) {
      text.append("  C" + i + ": !Equals [!Ref P" + i + ", x]\n");
    }
    return text.toString();
  }

  private static String join(int count) {
    StringJoiner elements = new StringJoiner(", ", "!Join ['', [", "]]");
    for (int i = 0; i < count; i++) {
      elements.add("!If [C" + i + ", a, b]");
    }
    return elements.toString();
  }

  @Test
  void makesEveryCombinationUpToALimit() {
    assertEquals(64, Lifting.leaves(Evaluated.expression(sections(), join(6)).x()));
  }

  @Test
  void givesUpBeyondIt() {
    String limit = "<LIMIT a value with more than 64 variants>";
    assertEquals(limit, Evaluated.expression(sections(), join(7)).text());
    assertEquals(limit, Evaluated.expression(sections(), join(PARAMETERS)).text());
  }

  @Test
  void decidesTheSameConditionOnce() {
    String twice = "!Join ['', [!If [C0, a, b], !If [C0, c, d]]]";
    assertEquals("(C0 ? ac : bd)", Evaluated.expression(sections(), twice).text());
  }

  @Test
  void countsWhatIsMadeInside() {
    StringJoiner lists = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < 5; i++) {
      lists.add("!If [C" + i + ", a, b]");
    }
    String nested = "!Join ['', !If [C5, " + lists + ", !If [C6, " + lists + ", " + lists + "]]]";
    assertEquals(
        "<LIMIT a value with more than 64 variants>",
        Evaluated.expression(sections(), nested).text());
  }
}
