package io.dutyline.hcl.syntax;

import java.util.List;

/** Takes away the space that a sequence with {@code ~} trims: that of the piece beside it. */
final class Trimming {
  private Trimming() {}

  static void trim(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof Piece.Sequence sequence)) {
        continue;
      }
      if (sequence.trimsBefore() && i > 0 && pieces.get(i - 1) instanceof Piece.Text text) {
        pieces.set(i - 1, text.with(text.text().substring(0, contentEnd(text.text()))));
      }
      if (sequence.trimsBehind()
          && i + 1 < pieces.size()
          && pieces.get(i + 1) instanceof Piece.Text text) {
        pieces.set(i + 1, text.with(text.text().substring(contentStart(text.text()))));
      }
    }
  }

  /** Returns the index of the first character that is no space; the length if there is none. */
  static int contentStart(String text) {
    return contentStart(text, 0);
  }

  static int contentStart(String text, int from) {
    int start = from;
    while (start < text.length() && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int contentEnd(String text) {
    int end = text.length();
    while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
