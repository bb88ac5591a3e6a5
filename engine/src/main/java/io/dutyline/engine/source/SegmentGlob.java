package io.dutyline.engine.source;

/**
 * A wildcard pattern for one name of a path, as git reads it: {@code *}, {@code ?}, {@code [a-z]},
 * {@code [!a]}, {@code [[:digit:]]} and {@code \} before a character that stands for itself.
 * Matching backtracks to the last star only, so its time is bounded by the product of both lengths.
 */
final class SegmentGlob {
  private final String pattern;
  private final boolean literal;
  private final boolean valid;

  SegmentGlob(String pattern) {
    this.pattern = pattern;
    this.literal = isLiteral(pattern);
    this.valid = literal || isComplete(pattern);
  }

  /** Returns whether the part of {@code text} from {@code from} up to {@code to} matches whole. */
  boolean matches(String text, int from, int to) {
    if (literal) {
      return to - from == pattern.length() && text.startsWith(pattern, from);
    }
    return valid && matchesWildcards(text, from, to);
  }

  private boolean matchesWildcards(String text, int from, int to) {
    int at = 0;
    int read = from;
    int afterStar = -1;
    int starRead = from;
    while (read < to) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        afterStar = ++at;
        starRead = read;
        continue;
      }
      int next = at < pattern.length() ? matchOne(at, text.charAt(read)) : -1;
      if (next >= 0) {
        at = next;
        read++;
      } else if (afterStar >= 0) {
        at = afterStar;
        read = ++starRead;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  /** Returns the index after the element at {@code at} if it accepts {@code tried}, else -1. */
  private int matchOne(int at, char tried) {
    char element = pattern.charAt(at);
    if (element == '?') {
      return at + 1;
    }
    if (element == '[') {
      int end = classEnd(pattern, at);
      return BracketClass.accepts(pattern, at + 1, end, tried) ? end + 1 : -1;
    }
    int plain = element == '\\' ? at + 1 : at;
    return pattern.charAt(plain) == tried ? plain + 1 : -1;
  }

  private static boolean isLiteral(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '?' || c == '[' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** As in git, a pattern with an open bracket or a lone backslash at its end matches nothing. */
  private static boolean isComplete(String pattern) {
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '[') {
        at = classEnd(pattern, at);
        if (at < 0) {
          return false;
        }
      } else if (c == '\\') {
        at++;
      }
      at++;
    }
    return at == pattern.length();
  }

  /** Returns the index of the bracket that closes the class opened at {@code open}, else -1. */
  private static int classEnd(String pattern, int open) {
    int at = open + 1;
    if (at < pattern.length() && (pattern.charAt(at) == '!' || pattern.charAt(at) == '^')) {
      at++;
    }
    int first = at;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == ']' && at > first) {
        return at;
      }
      if (c == '[' && pattern.startsWith("[:", at)) {
        int close = pattern.indexOf(":]", at + 2);
        at = close < 0 ? at : close + 1;
      } else if (c == '\\') {
        at++;
      }
      at++;
    }
    return -1;
  }
}
