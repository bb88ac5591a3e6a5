package io.dutyline.engine.terraform;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import java.util.Arrays;

/**
 * Says where something of one file is, in lines and UTF-16 units. HCL counts columns in grapheme
 * clusters; its byte offsets lead back to the units.
 */
final class Positions {
  private final SourceFile file;

  /** In bytes of the file's UTF-8 form, and in units of its text. */
  private final int[] lineBytes;

  private final int[] lineUnits;
  private final int lines;

  Positions(SourceFile file) {
    this.file = file;
    String text = file.text();
    int[] bytes = new int[16];
    int[] units = new int[16];
    int count = 1;
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      offset += bytesOf(c);
      if (c == '\n') {
        if (count == bytes.length) {
          bytes = Arrays.copyOf(bytes, count * 2);
          units = Arrays.copyOf(units, count * 2);
        }
        bytes[count] = offset;
        units[count] = i + 1;
        count++;
      }
    }
    this.lineBytes = bytes;
    this.lineUnits = units;
    this.lines = count;
  }

  SourceFile file() {
    return file;
  }

  SourceRange range(Range range) {
    int startLine = Math.min(range.start().line(), lines);
    int endLine = Math.min(range.end().line(), lines);
    int start = column(range.start(), startLine);
    int end = column(range.end(), endLine);
    return new SourceRange(
        file.path(), startLine, start, endLine, startLine == endLine ? Math.max(start, end) : end);
  }

  private int column(Position position, int line) {
    int wanted = position.offset() - lineBytes[line - 1];
    int unit = lineUnits[line - 1];
    int first = unit;
    String text = file.text();
    while (wanted > 0 && unit < text.length()) {
      wanted -= bytesOf(text.charAt(unit));
      unit++;
    }
    return unit - first + 1;
  }

  /** Half of a surrogate pair is half of its four bytes. */
  private static int bytesOf(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
