package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;

/** Reads scalars, plain, in quotes and as blocks. */
final class YamlScalarReader {
  private static final String NOT_FIRST = ",[]{}#&*!|>'\"%@`";

  private final YamlCursor cursor;

  YamlScalarReader(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  HclValue resolve(String text, Style style, YamlProperties properties, YamlAnchors anchors)
      throws FunctionException {
    return anchored(
        YamlScalars.resolve(text, style, properties.tag(), cursor), properties, anchors);
  }

  HclValue anchored(HclValue value, YamlProperties properties, YamlAnchors anchors) {
    if (!properties.anchor().isEmpty()) {
      anchors.define(properties.anchor(), value);
    }
    return value;
  }

  /** Skips a scalar that does not go beyond its line; returns false if there is none. */
  boolean skipKey() throws FunctionException {
    YamlProperties.read(cursor);
    char c = cursor.peek();
    int lineEnd = cursor.text.indexOf('\n', cursor.at);
    if (c == '"' || c == '\'') {
      if (!skipQuoted(c)) {
        return false;
      }
    } else if (c == '*') {
      while (!cursor.isBlank(0)) {
        cursor.at++;
      }
    } else if (!startsPlain(false)) {
      return false;
    } else {
      plain(-1, true, false);
    }
    cursor.skipSpaces();
    return lineEnd < 0 || cursor.at <= lineEnd;
  }

  private boolean skipQuoted(char quote) {
    for (cursor.at++; !cursor.isLineEnd(0); cursor.at++) {
      if (cursor.peek() == '\\' && quote == '"') {
        cursor.at++;
      } else if (cursor.peek() == quote) {
        cursor.at++;
        if (quote == '"' || cursor.peek() != quote) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean startsPlain(boolean inFlow) {
    char c = cursor.peek();
    if (c == '-' || c == '?' || c == ':') {
      return !cursor.isBlank(1) && !(inFlow && ",[]{}".indexOf(cursor.peek(1)) >= 0);
    }
    return !cursor.isAtEnd() && NOT_FIRST.indexOf(c) < 0;
  }

  /**
   * Reads a plain scalar; each line end within it is a space, or as many line ends as there are
   * empty lines.
   */
  String plain(int indent, boolean isKey, boolean inFlow) throws FunctionException {
    if (!startsPlain(inFlow)) {
      throw cursor.failure("a value cannot start with '" + cursor.peek() + "'");
    }
    StringBuilder text = new StringBuilder(plainLine(inFlow));
    while (!isKey) {
      int end = cursor.at;
      int lines = skipEmptyLines();
      boolean goesOn =
          lines > 0
              && !cursor.isAtEnd()
              && !cursor.isAtMarker()
              && cursor.column() > indent
              && cursor.peek() != '#';
      String line = goesOn ? plainLine(inFlow) : "";
      if (line.isEmpty()) {
        cursor.at = end;
        break;
      }
      if (!inFlow && cursor.peek() == ':' && cursor.isBlank(1)) {
        throw cursor.failure("a mapping must not start within a value");
      }
      text.append(lines == 1 ? " " : "\n".repeat(lines - 1)).append(line);
    }
    return text.toString();
  }

  /** Reads a plain scalar up to the end of its line, and leaves the blanks behind it. */
  private String plainLine(boolean inFlow) {
    int start = cursor.at;
    int end = start;
    while (!cursor.isLineEnd(0)) {
      char c = cursor.peek();
      boolean flowMark = inFlow && ",[]{}".indexOf(c) >= 0;
      boolean colon =
          c == ':' && (cursor.isBlank(1) || (inFlow && ",[]{}".indexOf(cursor.peek(1)) >= 0));
      boolean comment = c == '#' && cursor.at > start && cursor.isBlank(-1);
      if (flowMark || colon || comment) {
        break;
      }
      cursor.at++;
      if (!YamlCursor.isSpace(c)) {
        end = cursor.at;
      }
    }
    cursor.at = end;
    return cursor.text.substring(start, end);
  }

  /** Skips blanks and line ends; returns how many line ends there were. */
  private int skipEmptyLines() {
    int lines = 0;
    cursor.skipSpaces();
    while (!cursor.isAtEnd() && cursor.peek() == '\n') {
      cursor.at++;
      lines++;
      cursor.skipSpaces();
    }
    return lines;
  }

  String singleQuoted() throws FunctionException {
    StringBuilder text = new StringBuilder();
    cursor.at++;
    while (true) {
      checkOpen();
      char c = cursor.peek();
      if (c == '\'' && cursor.peek(1) == '\'') {
        text.append(c);
        cursor.at += 2;
      } else if (c == '\'') {
        cursor.at++;
        return text.toString();
      } else if (!fold(text, 0)) {
        text.append(c);
        cursor.at++;
      }
    }
  }

  String doubleQuoted() throws FunctionException {
    StringBuilder text = new StringBuilder();
    cursor.at++;
    int escapedEnd = 0;
    while (true) {
      checkOpen();
      char c = cursor.peek();
      if (c == '"') {
        cursor.at++;
        return text.toString();
      } else if (c == '\\') {
        cursor.at++;
        YamlEscapes.read(cursor, text);
        escapedEnd = text.length();
      } else if (!fold(text, escapedEnd)) {
        text.append(c);
        cursor.at++;
      }
    }
  }

  private void checkOpen() throws FunctionException {
    if (cursor.isAtEnd() || cursor.isAtMarker()) {
      throw cursor.failure("a string in quotes is not closed");
    }
  }

  /**
   * Reads a line end with the blanks around it; returns false if there is none.
   *
   * @param keep how much of the text may not be cut, though it be blanks
   */
  private boolean fold(StringBuilder text, int keep) {
    if (!cursor.isLineEnd(0)) {
      return false;
    }
    int end = text.length();
    while (end > keep && YamlCursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    int lines = skipEmptyLines();
    text.append(lines == 1 ? " " : "\n".repeat(lines - 1));
    return true;
  }

  /** Reads a literal or folded block. */
  String block(int indent) throws FunctionException {
    return new YamlBlockScalar(cursor).read(indent);
  }
}
