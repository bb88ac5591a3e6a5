package io.dutyline.engine.catalog;

/** A type name, or the start or end of one with a {@code *} for the rest. */
record TypePattern(String text) {
  boolean matches(String type) {
    int last = text.length() - 1;
    if (text.charAt(last) == '*') {
      return type.length() >= last && type.regionMatches(0, text, 0, last);
    }
    if (text.charAt(0) == '*') {
      return type.length() >= last && type.regionMatches(type.length() - last, text, 1, last);
    }
    return type.equals(text);
  }

  /** Returns whether it stands for one type only. */
  boolean isExact() {
    return text.indexOf('*') < 0;
  }
}
