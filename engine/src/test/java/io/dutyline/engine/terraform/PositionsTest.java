package io.dutyline.engine.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import org.junit.jupiter.api.Test;

final class PositionsTest {
  /** The family is one grapheme cluster, 18 bytes and 8 UTF-16 units. */
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  private static SourceRange range(String text, Position start, Position end) {
    return new Positions(new SourceFile("a.tf", text)).range(new Range("a.tf", start, end));
  }

  @Test
  void countsUnitsOfAsciiLines() {
    SourceRange range = range("a = 1\r\nb = 2\n", new Position(2, 1, 7), new Position(2, 6, 12));
    assertEquals(new SourceRange("a.tf", 2, 1, 2, 6), range);
  }

  @Test
  void countsUnitsWhereHclCountsClusters() {
    String text = "a = \"é" + FAMILY + "\" # x";
    int bytes =
        text.substring(0, text.indexOf('#'))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8)
            .length;
    SourceRange range = range(text, new Position(1, 10, bytes), new Position(1, 13, bytes + 3));
    int unit = text.indexOf('#') + 1;
    assertEquals(new SourceRange("a.tf", 1, unit, 1, unit + 3), range);
  }

  @Test
  void aPositionBehindTheTextIsItsEnd() {
    SourceRange range = range("a", new Position(1, 2, 1), new Position(5, 1, 9));
    assertEquals(new SourceRange("a.tf", 1, 2, 1, 2), range);
  }
}
