package io.dutyline.hcl;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of one file.
 *
 * @param file as the caller of the parser named it
 * @param end exclusive
 */
public record Range(String file, Position start, Position end) {
  public Range {
    requireNonNull(file, "file");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (end.offset() < start.offset()) {
      throw new IllegalArgumentException("A range does not end before it starts");
    }
  }

  /** Returns the range from this one's start to the other one's end, both of the same file. */
  public Range upTo(Range other) {
    return other.end.offset() > end.offset() ? new Range(file, start, other.end) : this;
  }
}
