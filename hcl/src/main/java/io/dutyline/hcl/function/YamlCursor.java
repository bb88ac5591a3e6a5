package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;

/** A place in a YAML document. Lines end with a line feed, and the text with zero bytes. */
final class YamlCursor {
  final String text;
  int at;

  YamlCursor(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** Returns the next character; a zero byte, which YAML does not allow, at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  /** Returns whether a space, a tab or a line end, or the end of all, follows. */
  boolean isBlank(int ahead) {
    return isSpace(peek(ahead)) || isLineEnd(ahead);
  }

  boolean isLineEnd(int ahead) {
    return at + ahead >= text.length() || peek(ahead) == '\n';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Returns how many characters stand before in the line. */
  int column() {
    return at - (text.lastIndexOf('\n', at - 1) + 1);
  }

  void skipSpaces() {
    while (isSpace(peek())) {
      at++;
    }
  }

  /** Skips blanks, line ends and comments; returns whether it came to another line. */
  boolean skipLines() throws FunctionException {
    boolean newLine = column() == 0;
    while (true) {
      skipSpaces();
      if (peek() == '#' && (at == 0 || isBlank(-1))) {
        skipToLineEnd();
      }
      if (isAtEnd() || peek() != '\n') {
        return newLine;
      }
      at++;
      newLine = true;
    }
  }

  void skipToLineEnd() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /** Returns whether {@code ---} or {@code ...} stands here, at the start of a line. */
  boolean isAtMarker() {
    return (text.startsWith("---", at) || text.startsWith("...", at))
        && column() == 0
        && isBlank(3);
  }

  FunctionException failure(String reason) {
    long line =
        1 + text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
    return new FunctionException(0, reason + ", at line " + line + " of the YAML document");
  }
}
