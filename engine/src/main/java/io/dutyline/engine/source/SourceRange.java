package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of one file. Lines and columns are 1-based and counted in UTF-16 code units; the end
 * line is inclusive, the end column exclusive, so an empty range has equal columns on one line.
 *
 * @param path of the file, relative to the scan root, {@code /} separators
 */
public record SourceRange(String path, int startLine, int startColumn, int endLine, int endColumn)
    implements Comparable<SourceRange> {

  public SourceRange {
    requireNonNull(path, "path");
    if (startLine < 1 || startColumn < 1) {
      throw new IllegalArgumentException("A range starts at line 1, column 1 or later");
    }
    if (endLine < startLine || (endLine == startLine && endColumn < startColumn)) {
      throw new IllegalArgumentException("A range does not end before it starts");
    }
  }

  /** Returns the smallest range that covers this one and {@code other}, of the same file. */
  public SourceRange upTo(SourceRange other) {
    boolean further =
        other.endLine > endLine || (other.endLine == endLine && other.endColumn > endColumn);
    return further
        ? new SourceRange(path, startLine, startColumn, other.endLine, other.endColumn)
        : this;
  }

  /** Orders by path, then start, then end. */
  @Override
  public int compareTo(SourceRange other) {
    int order = path.compareTo(other.path);
    order = order != 0 ? order : Integer.compare(startLine, other.startLine);
    order = order != 0 ? order : Integer.compare(startColumn, other.startColumn);
    order = order != 0 ? order : Integer.compare(endLine, other.endLine);
    return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
  }
}
