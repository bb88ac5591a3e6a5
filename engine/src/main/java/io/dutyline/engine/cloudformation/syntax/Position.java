package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.source.SourceRange;

/**
 * A place in a text as one {@code long}, the line in its upper half and the column in its lower
 * one: a template has tens of thousands, so they are not objects. Both are 1-based.
 */
final class Position {
  static final long START = of(1, 1);

  private Position() {}

  static long of(int line, int column) {
    return (long) line << 32 | column;
  }

  static int line(long position) {
    return (int) (position >> 32);
  }

  static int column(long position) {
    return (int) position;
  }

  static SourceRange range(String path, long start, long end) {
    return new SourceRange(path, line(start), column(start), line(end), column(end));
  }
}
