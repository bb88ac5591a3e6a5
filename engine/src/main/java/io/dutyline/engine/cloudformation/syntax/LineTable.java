package io.dutyline.engine.cloudformation.syntax;

import java.util.Arrays;

/** Where the lines of a text start. A line ends with a line feed, a carriage return, or both. */
final class LineTable {
  private final int[] starts;

  LineTable(String text) {
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c != '\n' && c != '\r') || pair) {
        continue;
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /**
   * Returns the {@link Position} of a character.
   *
   * @param offset 0-based, in UTF-16 code units; the text's length stands for its end
   */
  long at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Position.of(line + 1, offset - starts[line] + 1);
  }
}
