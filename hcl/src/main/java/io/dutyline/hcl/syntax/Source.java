package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import org.jspecify.annotations.Nullable;

/** A text that is parsed, and where in its file each of its characters stands. */
final class Source {
  private final String file;
  private final String text;
  private final Positions positions;
  private final int offset;
  private final int @Nullable [] indexes;

  private Source(
      String file, String text, Positions positions, int offset, int @Nullable [] indexes) {
    this.file = file;
    this.text = text;
    this.positions = positions;
    this.offset = offset;
    this.indexes = indexes;
  }

  /**
   * @param start of the text in its file
   */
  static Source of(String file, String text, Position start) {
    return new Source(file, text, Positions.of(text, start), 0, null);
  }

  /** Returns a text that stands in this one as it is, from an index on. */
  Source part(String part, int start) {
    return new Source(file, part, positions, start, null);
  }

  /**
   * Returns a text that stands in this one in another form.
   *
   * @param starts for each character of the part, and for its end, the index in this text
   */
  Source part(String part, int[] starts) {
    return new Source(file, part, positions, 0, starts);
  }

  String text() {
    return text;
  }

  Position position(int index) {
    return positions.at(indexes == null ? offset + index : indexes[index]);
  }

  Range range(int start, int end) {
    return new Range(file, position(start), position(end));
  }
}
