package io.dutyline.hcl.function;

/** Changes letters one by one, in no language: {@code ß} has no capital. */
final class LetterCase {
  private LetterCase() {}

  static String upper(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      result.appendCodePoint(Character.toUpperCase(text.codePointAt(i)));
    }
    return result.toString();
  }

  static String lower(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      result.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
    }
    return result.toString();
  }

  /** Makes the first letter of each word a capital; words end at what is no letter or digit. */
  static String title(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int before = ' ';
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int point = text.codePointAt(i);
      result.appendCodePoint(separates(before) ? Character.toTitleCase(point) : point);
      before = point;
    }
    return result.toString();
  }

  private static boolean separates(int point) {
    if (Character.isLetter(point) || Character.isDigit(point) || point == '_') {
      return false;
    }
    return point <= 0x7f || isSpace(point);
  }

  /** Returns whether a character is white space by Unicode's property. */
  static boolean isSpace(int point) {
    return (point >= '\t' && point <= '\r') || point == 0x85 || Character.isSpaceChar(point);
  }
}
