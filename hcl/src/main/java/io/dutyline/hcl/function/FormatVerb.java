package io.dutyline.hcl.function;

/**
 * One verb of a format.
 *
 * @param raw as it is written
 * @param argument which one it formats, counted from 1
 * @param mode the letter at its end
 * @param flags those of {@code #0-+} and space that it has
 * @param width -1 if none is written
 * @param precision -1 if none is written
 */
record FormatVerb(String raw, int argument, char mode, String flags, int width, int precision) {
  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** Returns whether it does nothing but show the value. */
  boolean isPlain() {
    return (mode == 's' || mode == 'v') && flags.isEmpty() && width < 0 && precision <= 0;
  }

  /** Pads to the width with spaces or zeros, on the side that the flags say. */
  String pad(String text) {
    int missing = width < 0 ? 0 : width - Graphemes.count(text);
    if (missing <= 0) {
      return text;
    }
    String padding = (has('0') ? "0" : " ").repeat(missing);
    return has('-') ? text + padding : padding + text;
  }
}
