package io.dutyline.engine.report;

/**
 * How wide text is on a terminal: East Asian characters and pictures take two cells, marks none.
 */
final class Cells {
  private Cells() {}

  static int of(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      cells += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return cells;
  }

  /**
   * Returns where to break text that is wider than {@code width}, at least behind one character.
   */
  static int fitting(String text, int width) {
    int end = Character.charCount(text.codePointAt(0));
    int cells = of(text.codePointAt(0));
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      cells += of(codePoint);
      if (cells > width) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115f)
            || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
            || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
            || (codePoint >= 0xf900 && codePoint <= 0xfaff)
            || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
            || (codePoint >= 0xff00 && codePoint <= 0xff60)
            || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
            || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
