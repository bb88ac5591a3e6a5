package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;

/** Reads {@code |} and {@code >} blocks. */
final class YamlBlockScalar {
  private final YamlCursor cursor;
  private boolean folded;
  private char chomping = ' ';
  private int indent;

  YamlBlockScalar(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * @param parent the indent that it must be deeper than
   */
  String read(int parent) throws FunctionException {
    readHeader(parent);
    StringBuilder text = new StringBuilder();
    int emptyLines = skipEmptyLines(parent);
    boolean first = true;
    boolean spacedBefore = false;
    while (!cursor.isAtEnd() && cursor.column() == indent && !cursor.isAtMarker()) {
      boolean spaced = YamlCursor.isSpace(cursor.peek());
      boolean folds = folded && !first && !spacedBefore && !spaced;
      if (folds) {
        text.append(emptyLines == 0 ? " " : "\n".repeat(emptyLines));
      } else {
        text.append("\n".repeat(emptyLines + (first ? 0 : 1)));
      }
      int start = cursor.at;
      cursor.skipToLineEnd();
      text.append(cursor.text, start, cursor.at);
      boolean ended = cursor.isAtEnd();
      cursor.at++;
      first = false;
      spacedBefore = spaced;
      emptyLines = ended ? 0 : skipEmptyLines(parent);
      if (ended) {
        return chomped(text, 0, true);
      }
    }
    return chomped(text, emptyLines, first);
  }

  private String chomped(StringBuilder text, int emptyLines, boolean withoutBreak) {
    if (chomping == '+') {
      text.append("\n".repeat(emptyLines + (withoutBreak ? 0 : 1)));
    } else if (chomping == ' ' && !withoutBreak) {
      text.append('\n');
    }
    return text.toString();
  }

  private void readHeader(int parent) throws FunctionException {
    folded = cursor.peek() == '>';
    cursor.at++;
    while (cursor.peek() == '+' || cursor.peek() == '-' || Character.isDigit(cursor.peek())) {
      char c = cursor.peek();
      if (c == '+' || c == '-') {
        chomping = c;
      } else {
        indent = Math.max(parent, 0) + c - '0';
      }
      cursor.at++;
    }
    cursor.skipSpaces();
    if (cursor.peek() == '#') {
      cursor.skipToLineEnd();
    }
    if (!cursor.isLineEnd(0)) {
      throw cursor.failure("a block must start in the next line");
    }
    cursor.at++;
  }

  /**
   * Skips empty lines and the indent of the next one, which is that of the block if it is the
   * first; returns how many lines were empty.
   */
  private int skipEmptyLines(int parent) {
    int lines = 0;
    int deepest = 0;
    while (true) {
      int start = cursor.at;
      while (cursor.peek() == ' ' && (indent == 0 || cursor.at - start < indent)) {
        cursor.at++;
      }
      if (cursor.isAtEnd() || cursor.peek() != '\n') {
        break;
      }
      deepest = Math.max(deepest, cursor.at - start);
      cursor.at++;
      lines++;
    }
    if (indent == 0) {
      indent = Math.max(Math.max(deepest, cursor.column()), Math.max(parent + 1, 1));
    }
    return lines;
  }
}
