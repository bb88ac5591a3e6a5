package io.dutyline.hcl.function;

/** Halves of characters without the other half, which UTF-8 does not have. */
final class LoneSurrogates {
  private LoneSurrogates() {}

  /** Puts the replacement character in their place. */
  static String replace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                result.appendCodePoint(
                    point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                        ? 0xfffd
                        : point));
    return result.toString();
  }
}
