package io.dutyline.engine.rule.language;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class NearestWord {
  private NearestWord() {}

  /** Returns the likeliest of the words; empty if none is like the wrong one. */
  static Optional<String> to(String wrong, Collection<String> words) {
    String best = null;
    int least = Math.max(2, wrong.length() / 3) + 1;
    for (String word : words) {
      int distance = distance(wrong.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), least);
      boolean first = best == null || word.compareTo(best) < 0;
      if (distance < least || (distance == least && best != null && first)) {
        least = distance;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the words as a sentence that names the nearest one: {@code Did you mean 'title'?}. */
  static String hint(String wrong, Collection<String> words) {
    return to(wrong, words).map("Did you mean '%s'?"::formatted).orElse("");
  }

  /** Levenshtein's distance; {@code limit} or more where it is not less than that. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
