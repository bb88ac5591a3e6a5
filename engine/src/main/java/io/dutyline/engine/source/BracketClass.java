package io.dutyline.engine.source;

/** What stands between the brackets of a wildcard pattern: {@code !a-z_[:digit:]}. */
final class BracketClass {
  private BracketClass() {}

  /** Returns whether the class written from {@code from} up to {@code to} accepts {@code tried}. */
  static boolean accepts(String pattern, int from, int to, char tried) {
    boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
    return contains(pattern, negated ? from + 1 : from, to, tried) != negated;
  }

  private static boolean contains(String pattern, int from, int to, char tried) {
    boolean found = false;
    int at = from;
    while (at < to && !found) {
      if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at + 2) >= 0) {
        int close = pattern.indexOf(":]", at + 2);
        found = isOfClass(pattern.substring(at + 2, close), tried);
        at = close + 2;
        continue;
      }
      int low = pattern.charAt(at) == '\\' ? at + 1 : at;
      int high = low;
      if (low + 2 < to && pattern.charAt(low + 1) == '-') {
        high = pattern.charAt(low + 2) == '\\' ? low + 3 : low + 2;
      }
      found = pattern.charAt(low) <= tried && tried <= pattern.charAt(high);
      at = high + 1;
    }
    return found;
  }

  private static boolean isOfClass(String name, char c) {
    boolean upper = c >= 'A' && c <= 'Z';
    boolean lower = c >= 'a' && c <= 'z';
    boolean digit = c >= '0' && c <= '9';
    boolean visible = c > ' ' && c < 127;
    return switch (name) {
      case "alpha" -> upper || lower;
      case "alnum" -> upper || lower || digit;
      case "digit" -> digit;
      case "upper" -> upper;
      case "lower" -> lower;
      case "xdigit" -> digit || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
      case "punct" -> visible && !upper && !lower && !digit;
      case "graph" -> visible;
      case "print" -> visible || c == ' ';
      case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
      case "blank" -> c == ' ' || c == '\t';
      case "cntrl" -> c < ' ' || c == 127;
      default -> false;
    };
  }
}
