package io.dutyline.engine.canonical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Matches names of the two languages: letters and digits count, their case does not. */
final class Names {
  private Names() {}

  /** Returns what of a name counts: {@code kmskeyid}. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        folded.append(name.charAt(i));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the one of these names that is the same. */
  static Optional<String> match(String name, Collection<String> among) {
    return first(List.of(folded(name)), among);
  }

  /** Returns the one of these names that is the plural of a name. */
  static Optional<String> plural(String name, Collection<String> among) {
    String one = folded(name);
    List<String> plurals = new ArrayList<>(List.of(one + "s", one + "es"));
    if (one.endsWith("y")) {
      plurals.add(one.substring(0, one.length() - 1) + "ies");
    }
    return first(plurals, among);
  }

  private static Optional<String> first(List<String> folded, Collection<String> among) {
    for (String each : among) {
      if (folded.contains(folded(each))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
