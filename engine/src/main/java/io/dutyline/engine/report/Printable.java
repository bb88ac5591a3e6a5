package io.dutyline.engine.report;

/**
 * Makes text from templates fit for a terminal or a log. Control characters could move the cursor
 * or change what was written before, invisible ones and those that turn the direction of writing
 * could make a line look like another: they are shown as escapes.
 */
final class Printable {
  private static final int FIRST_NON_ASCII = 0x80;

  private Printable() {}

  /** Returns {@code text} on one line, with harmful characters escaped. */
  static String of(String text) {
    return of(text, false);
  }

  /**
   * Returns {@code text} on one line, with harmful characters escaped.
   *
   * @param ascii whether to escape everything that is not ASCII, too
   */
  static String of(String text, boolean ascii) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      if (codePoint == '\n' || codePoint == '\t') {
        shown.append(' ');
      } else if (codePoint >= FIRST_NON_ASCII && ascii) {
        escape(codePoint, shown);
      } else {
        append(codePoint, shown);
      }
    }
    return shown.toString();
  }

  /** Returns {@code text} with its line breaks as LF and other harmful characters escaped. */
  static String lines(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.lines().forEach(line -> shown.append(of(line)).append('\n'));
    return shown.toString();
  }

  /** Returns one character, or its escape. */
  static String of(int codePoint) {
    StringBuilder shown = new StringBuilder(2);
    append(codePoint, shown);
    return shown.toString();
  }

  private static void append(int codePoint, StringBuilder shown) {
    if (isHarmless(codePoint)) {
      shown.appendCodePoint(codePoint);
    } else {
      escape(codePoint, shown);
    }
  }

  /** Returns whether XML 1.0 and terminals alike take the character as it is. */
  private static boolean isHarmless(int codePoint) {
    if (codePoint < FIRST_NON_ASCII) {
      return codePoint >= ' ' && codePoint != 0x7f;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void escape(int codePoint, StringBuilder shown) {
    String hex = Integer.toHexString(codePoint);
    if (Character.isBmpCodePoint(codePoint)) {
      shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    } else {
      shown.append("\\u{").append(hex).append('}');
    }
  }
}
