package io.dutyline.hcl;

/**
 * A place between two characters of a file.
 *
 * @param line 1-based
 * @param column 1-based, counted in grapheme clusters, as HCL's specification has it
 * @param offset 0-based, in bytes of the file's UTF-8 form
 */
public record Position(int line, int column, int offset) implements Comparable<Position> {
  /** Where every file starts. */
  public static final Position START = new Position(1, 1, 0);

  public Position {
    if (line < 1 || column < 1 || offset < 0) {
      throw new IllegalArgumentException("A position starts at line 1, column 1, byte 0 or later");
    }
  }

  @Override
  public int compareTo(Position other) {
    return Integer.compare(offset, other.offset);
  }
}
