package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Position;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns indexes of a text into positions of its file. */
final class Positions {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Position start;
  private final int length;
  private final int[] lineStarts;
  private final int @Nullable [] columns;
  private final int @Nullable [] bytes;
  private int lastLine;

  private Positions(
      Position start,
      int length,
      int[] lineStarts,
      int @Nullable [] columns,
      int @Nullable [] bytes) {
    this.start = start;
    this.length = length;
    this.lineStarts = lineStarts;
    this.columns = columns;
    this.bytes = bytes;
  }

  /**
   * @param start of the text in its file
   */
  static Positions of(String text, Position start) {
    int[] lineStarts = lineStarts(text);
    if (isAscii(text)) {
      return new Positions(start, text.length(), lineStarts, null, null);
    }
    return new Positions(
        start, text.length(), lineStarts, columns(text, lineStarts), byteOffsets(text));
  }

  Position at(int index) {
    if (index < 0 || index > length) {
      throw new IndexOutOfBoundsException("No index of the text: " + index);
    }
    int line = line(index);
    int column = columns == null ? index - lineStarts[line] : columns[index];
    return new Position(
        start.line() + line,
        column + (line == 0 ? start.column() : 1),
        start.offset() + (bytes == null ? index : bytes[index]));
  }

  /** Returns the line, counted from 0. A parser asks from line to line, which the guess serves. */
  private int line(int index) {
    int line = lastLine;
    if (!within(line, index)) {
      line = within(line + 1, index) ? line + 1 : lineByHalving(index);
      lastLine = line;
    }
    return line;
  }

  private int lineByHalving(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    return found >= 0 ? found : -found - 2;
  }

  private boolean within(int line, int index) {
    return line < lineStarts.length
        && lineStarts[line] <= index
        && (line + 1 == lineStarts.length || index < lineStarts[line + 1]);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + text.length() / 32];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Returns for each index how many grapheme clusters of its line end before it. */
  private static int[] columns(String text, int[] lineStarts) {
    int[] columns = new int[text.length() + 1];
    Matcher cluster = Pattern.compile("\\X").matcher(text);
    for (int line = 0; line < lineStarts.length; line++) {
      int from = lineStarts[line];
      int to = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
      if (line == 0 && text.charAt(0) == BYTE_ORDER_MARK) {
        from++;
      }
      if (!fillAscii(text, from, to, columns)) {
        fillClusters(cluster.region(from, to), columns);
      }
    }
    columns[text.length()] = lastColumn(text, lineStarts, columns);
    return columns;
  }

  private static boolean fillAscii(String text, int from, int to, int[] columns) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
      columns[i] = i - from;
    }
    return true;
  }

  private static void fillClusters(Matcher cluster, int[] columns) {
    for (int column = 0; cluster.find(); column++) {
      Arrays.fill(columns, cluster.start(), cluster.end(), column);
    }
  }

  private static int lastColumn(String text, int[] lineStarts, int[] columns) {
    int end = text.length();
    boolean atLineStart =
        lineStarts[lineStarts.length - 1] == end || (end == 1 && text.charAt(0) == BYTE_ORDER_MARK);
    return atLineStart ? 0 : columns[end - 1] + 1;
  }

  private static int[] byteOffsets(String text) {
    int[] offsets = new int[text.length() + 1];
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = offset;
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        offset += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        offsets[++i] = offset;
        offset += 4;
      } else {
        // Alone it has no UTF-8 form; Java writes a question mark for it.
        offset++;
      }
    }
    offsets[text.length()] = offset;
    return offsets;
  }
}
