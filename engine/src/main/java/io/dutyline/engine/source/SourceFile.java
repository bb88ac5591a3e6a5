package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

/**
 * A file as it was read: its text, decoded, and the path by which reports name it.
 *
 * @param path relative to the scan root, with {@code /} separators whatever the platform
 * @param text the whole content, decoded, without a byte-order mark; line ends are kept as written
 */
public record SourceFile(String path, String text) {
  public SourceFile {
    requireNonNull(path, "path");
    requireNonNull(text, "text");
  }

  /** Returns the range of this file's head: what a message points at when nothing narrower fits. */
  public SourceRange head() {
    return new SourceRange(path, 1, 1, 1, 1);
  }
}
