package io.dutyline.hcl.syntax;

import java.util.List;

/**
 * Takes away what all lines of a {@code <<-} heredoc are indented by. Lines of nothing but space do
 * not count, and stay as they are; so does a line whose end is trimmed away before it.
 */
final class HeredocIndentation {
  private HeredocIndentation() {}

  static void strip(List<Piece> pieces) {
    int least = least(pieces);
    boolean atLineStart = true;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Text line) {
        if (atLineStart && !isBlank(line.text())) {
          // A space takes one char: none is beyond the basic plane.
          pieces.set(i, line.with(line.text().substring(least)));
        }
        atLineStart = endsLine(line);
      } else {
        atLineStart = false;
      }
    }
  }

  private static int least(List<Piece> pieces) {
    int least = Integer.MAX_VALUE;
    boolean atLineStart = true;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text line) {
        if (atLineStart && !isBlank(line.text())) {
          least = Math.min(least, Trimming.contentStart(line.text()));
        }
        atLineStart = endsLine(line);
      } else {
        least = atLineStart ? 0 : least;
        atLineStart = false;
      }
    }
    return least;
  }

  private static boolean endsLine(Piece.Text line) {
    return line.text().endsWith("\n");
  }

  private static boolean isBlank(String line) {
    return line.endsWith("\n") && Trimming.contentStart(line) == line.length();
  }
}
