package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Position;
import org.junit.jupiter.api.Test;

final class PositionsTest {
  @Test
  void countsBytesAndCharactersAlikeInAscii() {
    assertPosition("ab\ncd", 0, 1, 1, 0);
    assertPosition("ab\ncd", 2, 1, 3, 2);
    assertPosition("ab\ncd", 3, 2, 1, 3);
    assertPosition("ab\ncd", 5, 2, 3, 5);
    assertPosition("", 0, 1, 1, 0);
  }

  @Test
  void countsBytesOfUtf8() {
    assertPosition("éb", 1, 1, 2, 2);
    assertPosition("€b", 1, 1, 2, 3);
    assertPosition("😀b", 2, 1, 2, 4);
  }

  @Test
  void countsClustersAsOneColumn() {
    assertPosition("n\u0303b", 2, 1, 2, 3);
    assertPosition("👩‍👩‍👧‍👦b", 11, 1, 2, 25);
    assertPosition("🇦🇹🇩🇪b", 8, 1, 3, 16);
    assertPosition("\u1100\u1161\u11a8b", 3, 1, 2, 9);
  }

  @Test
  void countsColumnsOfEachLineAnew() {
    assertPosition("é\nab", 3, 2, 2, 4);
    assertPosition("a\né", 3, 2, 2, 4);
    assertPosition("a\r\né", 3, 2, 1, 3);
    assertPosition("é\n", 2, 2, 1, 3);
  }

  @Test
  void countsAByteOrderMarkAsBytesOnly() {
    assertPosition("\uFEFFa", 1, 1, 1, 3);
    assertPosition("\uFEFFa", 2, 1, 2, 4);
    assertPosition("\uFEFF", 1, 1, 1, 3);
    assertPosition("\uFEFF\na", 2, 2, 1, 4);
  }

  @Test
  void startsWhereItIsTold() {
    Positions positions = Positions.of("a\nb", new Position(3, 7, 40));

    assertEquals(new Position(3, 8, 41), positions.at(1));
    assertEquals(new Position(4, 1, 42), positions.at(2));
  }

  private static void assertPosition(String text, int index, int line, int column, int offset) {
    assertEquals(new Position(line, column, offset), Positions.of(text, Position.START).at(index));
  }
}
