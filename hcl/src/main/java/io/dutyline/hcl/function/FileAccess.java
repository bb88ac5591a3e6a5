package io.dutyline.hcl.function;

import java.util.List;

/**
 * The files that expressions may read, by paths as they are written. Whoever gives access decides
 * what a relative path starts from, and what lies outside.
 */
public interface FileAccess {
  /** Returns what is in a file. */
  Answer<byte[]> read(String path);

  /**
   * Returns the paths of all regular files in a folder and the folders below it, relative to it,
   * with {@code /} between the names, in any order.
   */
  Answer<List<String>> list(String directory);

  /** Gives access to nothing. */
  static FileAccess none() {
    return NoFiles.INSTANCE;
  }

  /** What came of asking. */
  sealed interface Answer<T> {}

  /** It is there. */
  record Found<T>(T content) implements Answer<T> {}

  /**
   * There is certainly no such file.
   *
   * @param reason whole, without a full stop; what the user is told
   */
  record Missing<T>(String reason) implements Answer<T> {}

  /**
   * There may be such a file, but it may not be read: whatever is made of it is unknown.
   *
   * @param reason whole, without a full stop
   */
  record Refused<T>(String reason) implements Answer<T> {}
}
