package io.dutyline.engine.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A version, as runs of digits and words: {@code 5.7.mysql_aurora.2.07} is 5, 7, mysql_aurora, 2,
 * 7.
 *
 * @param parts each a {@link BigInteger} or, in lower case, a {@link String}
 */
record Version(List<Object> parts) {
  /** No version is longer. */
  private static final int LONGEST = 100;

  /** How one version stands to another. */
  enum Order {
    BELOW,
    SAME_OR_ABOVE,
    /** The first one says less than the other: 8.0 may be 8.0.35 or not. */
    OPEN,
    /** There is no order between them: another product's numbers. */
    NONE
  }

  static Version parse(String text) {
    List<Object> parts = new ArrayList<>();
    int end = Math.min(text.length(), LONGEST);
    int at = 0;
    while (at < end) {
      int start = at;
      boolean digits = isDigit(text.charAt(at));
      while (at < end && isDigit(text.charAt(at)) == digits) {
        at++;
      }
      addPart(parts, text.substring(start, at), digits);
    }
    return new Version(parts);
  }

  private static void addPart(List<Object> parts, String run, boolean digits) {
    if (digits) {
      parts.add(new BigInteger(run));
      return;
    }
    String word = trimmed(run).toLowerCase(Locale.ROOT);
    if (!word.isEmpty()) {
      parts.add(word);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String trimmed(String run) {
    int start = 0;
    int end = run.length();
    while (start < end && isSeparator(run.charAt(start))) {
      start++;
    }
    while (end > start && isSeparator(run.charAt(end - 1))) {
      end--;
    }
    return run.substring(start, end);
  }

  private static boolean isSeparator(char c) {
    return " .-_+".indexOf(c) >= 0;
  }

  /** Returns what is whole of a version that starts so: of {@code 13.1} 13, as 1 may go on. */
  static Version startedBy(String prefix) {
    int end = prefix.length();
    while (end > 0 && isDigit(prefix.charAt(end - 1))) {
      end--;
    }
    Version version = parse(prefix.substring(0, end));
    boolean openWord = end == prefix.length() && !version.parts.isEmpty() && !prefix.endsWith(".");
    return openWord ? new Version(version.parts.subList(0, version.parts.size() - 1)) : version;
  }

  boolean hasNumber() {
    return parts.stream().anyMatch(BigInteger.class::isInstance);
  }

  /** Compares number by number; a product's name in front counts only if {@code other} has one. */
  Order comparedTo(Version other) {
    List<Object> mine = other.startsWithNumber() ? withoutName() : parts;
    for (int i = 0; i < other.parts.size(); i++) {
      if (i == mine.size()) {
        return other.restIsZero(i) ? Order.SAME_OR_ABOVE : Order.OPEN;
      }
      Object wanted = other.parts.get(i);
      Object part = mine.get(i);
      if (part instanceof BigInteger number && wanted instanceof BigInteger limit) {
        int sign = number.compareTo(limit);
        if (sign != 0) {
          return sign < 0 ? Order.BELOW : Order.SAME_OR_ABOVE;
        }
      } else if (!part.equals(wanted)) {
        return Order.NONE;
      }
    }
    return Order.SAME_OR_ABOVE;
  }

  private boolean startsWithNumber() {
    return !parts.isEmpty() && parts.get(0) instanceof BigInteger;
  }

  private List<Object> withoutName() {
    boolean named = !parts.isEmpty() && !startsWithNumber();
    return named ? parts.subList(1, parts.size()) : parts;
  }

  private boolean restIsZero(int from) {
    return parts.subList(from, parts.size()).stream().allMatch(BigInteger.ZERO::equals);
  }
}
