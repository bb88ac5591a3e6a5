package io.dutyline.hcl.value;

/** The order of strings by code point, which is that of their bytes in UTF-8. */
public final class CodePoints {
  private CodePoints() {}

  /** Compares two strings as {@link java.util.Comparator} has it. */
  public static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        // A surrogate stands for a code point beyond all that one char can hold.
        boolean aHigh = Character.isSurrogate(a);
        return aHigh == Character.isSurrogate(b) ? Character.compare(a, b) : aHigh ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
