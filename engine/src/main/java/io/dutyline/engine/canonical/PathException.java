package io.dutyline.engine.canonical;

/** Says what is wrong with the text of a path, a sentence. */
final class PathException extends Exception {
  private static final long serialVersionUID = 1L;

  PathException(String message) {
    super(message);
  }
}
