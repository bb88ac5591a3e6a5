package io.dutyline.hcl.function;

import java.util.Locale;

/** The text of a YAML document as it grows, and where in its line it is. */
final class YamlOutput {
  private static final int BEST_WIDTH = 80;

  private final StringBuilder text = new StringBuilder();
  private int column;

  /** Whether there is a space, or nothing, before what comes next. */
  private boolean spaced = true;

  /** Whether there are only spaces and indicators before it in its line. */
  private boolean atIndent = true;

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  boolean isAtIndent() {
    return atIndent;
  }

  /** Goes to a column of a line of which nothing is written yet. */
  void startLine(int indent) {
    if (!atIndent || column > indent || (column == indent && !spaced)) {
      breakLine();
    }
    while (column < indent) {
      append(" ");
    }
    spaced = true;
    atIndent = true;
  }

  /** Writes {@code -}, {@code ?} or {@code :}. */
  void indicator(String indicator) {
    space();
    append(indicator);
    spaced = false;
  }

  void token(String token) {
    space();
    append(token);
    spaced = false;
    atIndent = false;
  }

  void append(String part) {
    text.append(part);
    column += part.length();
  }

  private void space() {
    if (!spaced) {
      append(" ");
    }
  }

  private void breakLine() {
    text.append('\n');
    column = 0;
  }

  /**
   * Writes a string in double quotes.
   *
   * @param indent where lines go on that are too long; the greatest number to let them be
   */
  void quoted(String value, int indent) {
    token("\"");
    boolean afterSpace = false;
    for (int i = 0; i < value.length(); ) {
      int point = value.codePointAt(i);
      int next = i + Character.charCount(point);
      boolean folds = indent < Integer.MAX_VALUE && !afterSpace && column > BEST_WIDTH && i > 0;
      if (point == ' ' && folds && next < value.length()) {
        breakLine();
        append(" ".repeat(indent));
        append(value.charAt(next) == ' ' ? "\\" : "");
      } else if (point != ' ' && needsEscape(point)) {
        append(escape(point));
      } else {
        text.appendCodePoint(point);
        column++;
      }
      afterSpace = point == ' ';
      i = next;
    }
    append("\"");
    spaced = false;
    atIndent = false;
  }

  /** Writes a string of several lines. */
  void literal(String value, int indent) {
    token("|" + (value.startsWith(" ") || isBreak(value.charAt(0)) ? "2" : "") + chomping(value));
    breakLine();
    boolean lineStart = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isBreak(c)) {
        text.append(c);
        column = 0;
        lineStart = true;
        continue;
      }
      if (lineStart) {
        append(" ".repeat(indent));
      }
      text.append(c);
      column++;
      lineStart = false;
    }
    atIndent = lineStart;
    spaced = true;
  }

  private static String chomping(String value) {
    int last = value.length() - 1;
    if (!isBreak(value.charAt(last))) {
      return "-";
    }
    return last == 0 || isBreak(value.charAt(last - 1)) ? "+" : "";
  }

  static boolean hasBreak(String value) {
    return value.chars().anyMatch(YamlOutput::isBreak);
  }

  /** Returns whether a string is the same after it was written as a literal and read again. */
  static boolean canBeLiteral(String value) {
    if (value.endsWith(" ")) {
      return false;
    }
    int before = 'x';
    for (int i = 0; i < value.length(); i += Character.charCount(before)) {
      int point = value.codePointAt(i);
      if (!isPrintable(point) || (isBreak(point) && before == ' ')) {
        return false;
      }
      before = point;
    }
    return true;
  }

  static boolean isBreak(int point) {
    return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  private static boolean isPrintable(int point) {
    return point == '\n'
        || (point >= ' ' && point <= '~')
        || (point >= 0xa0 && point < 0xd800)
        || (point >= 0xe000 && point < 0xfffe && point != 0xfeff);
  }

  private static boolean needsEscape(int point) {
    return !isPrintable(point) || isBreak(point) || point == '"' || point == '\\';
  }

  private static String escape(int point) {
    int named = "\u0000\u0007\b\t\n\u000b\f\r\u001b\"\\\u0085\u00a0\u2028\u2029".indexOf(point);
    if (named >= 0) {
      return "\\" + "0abtnvfre\"\\N_LP".charAt(named);
    }
    String format = point <= 0xff ? "\\x%02X" : point <= 0xffff ? "\\u%04X" : "\\U%08X";
    return String.format(Locale.ROOT, format, point);
  }
}
