package io.dutyline.engine.cloudformation.syntax;

/** Shows a user's words in a message, where they may be long or hold control characters. */
final class Excerpt {
  /** In characters. */
  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String text) {
    boolean cut = text.length() > LONGEST;
    StringBuilder shown = new StringBuilder(cut ? text.substring(0, LONGEST) : text);
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isISOControl(shown.charAt(i))) {
        shown.setCharAt(i, '?');
      }
    }
    return cut ? shown.append("...").toString() : shown.toString();
  }
}
