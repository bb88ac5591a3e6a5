package io.dutyline.engine.value;

/** Whether upper and lower case letters are different when texts are compared. */
public enum TextCase {
  EXACT,
  IGNORED;

  public static TextCase ignoredIf(boolean ignored) {
    return ignored ? IGNORED : EXACT;
  }

  /** Returns the character that stands for this one and all its equals. */
  char fold(char character) {
    return this == EXACT ? character : Character.toLowerCase(Character.toUpperCase(character));
  }

  boolean equal(String a, String b) {
    return this == EXACT ? a.equals(b) : a.equalsIgnoreCase(b);
  }

  boolean startsWith(String text, String start) {
    return text.regionMatches(this == IGNORED, 0, start, 0, start.length());
  }

  boolean endsWith(String text, String end) {
    int at = text.length() - end.length();
    return at >= 0 && text.regionMatches(this == IGNORED, at, end, 0, end.length());
  }

  boolean contains(String text, String part) {
    if (this == EXACT) {
      return text.contains(part);
    }
    for (int at = 0; at + part.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }
}
