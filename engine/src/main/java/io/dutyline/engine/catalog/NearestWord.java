package io.dutyline.engine.catalog;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that a misspelt one most likely means. */
final class NearestWord {
  /** A third of a word may be wrong; with more it is another word. */
  private static final int TOLERANCE = 3;

  private NearestWord() {}

  /** Returns the known word with the fewest edits; the first of equals; empty if none is near. */
  static Optional<String> to(String word, Collection<String> known) {
    int best = Math.max(1, word.length() / TOLERANCE) + 1;
    String nearest = null;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < best) {
        int edits = edits(word, candidate);
        if (edits < best) {
          best = edits;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Levenshtein's distance, row by row. */
  private static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[right.length()];
  }
}
