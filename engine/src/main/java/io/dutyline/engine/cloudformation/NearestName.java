package io.dutyline.engine.cloudformation;

import java.util.Collection;

/** Finds what a misspelt name was probably meant to be. */
final class NearestName {
  private static final int FURTHEST = 2;

  /** Longer names are not compared: the distance takes time in the square of the length. */
  private static final int LONGEST = 64;

  private NearestName() {}

  /** Returns {@code Did you mean X?} with a leading space, or an empty text if nothing is near. */
  static String hint(String name, Collection<String> candidates) {
    String nearest = "";
    int least = Math.min(FURTHEST, name.length() / 3) + 1;
    for (String candidate : candidates) {
      boolean comparable = Math.max(name.length(), candidate.length()) <= LONGEST;
      if (comparable && Math.abs(name.length() - candidate.length()) < least) {
        int distance = name.equalsIgnoreCase(candidate) ? 0 : distance(name, candidate);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest.isEmpty() ? "" : " Did you mean " + nearest + "?";
  }

  /** Levenshtein's distance: how many letters to insert, remove or replace. */
  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int i = 0; i <= right.length(); i++) {
      previous[i] = i;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
