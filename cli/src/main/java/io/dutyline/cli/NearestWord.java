package io.dutyline.cli;

import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was probably meant to be. */
final class NearestWord {
  private NearestWord() {}

  /** Returns the known word that the fewest changes lead to; empty if none is near. */
  static Optional<String> to(String word, Iterable<String> known) {
    String best = "";
    int least = Math.max(2, word.length() / 3) + 1;
    for (String each : known) {
      int changes = changes(word.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
      if (changes < least) {
        best = each;
        least = changes;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * Counts insertions, deletions, replacements and swaps of neighbours that turn one into the
   * other.
   */
  private static int changes(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : least(table, one, other, i, j);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int least(int[][] table, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
    least = Math.min(least, table[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
