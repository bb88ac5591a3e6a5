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

  /** Levenshtein's distance, but two letters in the wrong order are one edit; row by row. */
  private static int edits(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (areSwapped(left, i, right, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[right.length()];
  }

  /** Returns whether the two letters before these places are the same in the other order. */
  private static boolean areSwapped(String left, int i, String right, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
