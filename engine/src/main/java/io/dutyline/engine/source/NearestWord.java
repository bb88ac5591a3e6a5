package io.dutyline.engine.source;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds the word that a misspelt one most likely means. Public for all that read what people write:
 * templates, configuration, rules, the catalogue.
 */
public final class NearestWord {
  /** One letter in so many may be wrong, and one in any case; with more it is another word. */
  private static final int TOLERANCE = 3;

  /** Longer words are not compared: the distance takes time in the square of the length. */
  private static final int LONGEST = 80;

  private NearestWord() {}

  /**
   * Returns the known word with the fewest edits, blind to case; the first of equals; empty if none
   * is near.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int best = Math.max(1, word.length() / TOLERANCE) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < best) {
        int edits = candidate.equalsIgnoreCase(word) ? 0 : edits(word, candidate);
        if (edits < best) {
          best = edits;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
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
