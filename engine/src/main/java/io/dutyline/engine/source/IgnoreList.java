package io.dutyline.engine.source;

import java.util.ArrayList;
import java.util.List;

/** The ignore patterns of one folder; the last one that matches an entry decides. */
final class IgnoreList {

  /** What a list says of an entry. */
  enum Decision {
    IGNORE,
    KEEP,
    SILENT
  }

  private final int base;
  private final List<IgnorePattern> patterns;

  private IgnoreList(int base, List<IgnorePattern> patterns) {
    this.base = base;
    this.patterns = patterns;
  }

  /**
   * Returns the list that {@code lines} hold.
   *
   * @param folder whose entries they speak of, relative to the scan root; empty for the root itself
   */
  static IgnoreList of(String folder, Iterable<String> lines) {
    List<IgnorePattern> patterns = new ArrayList<>();
    for (String line : lines) {
      IgnorePattern.parse(line).ifPresent(patterns::add);
    }
    return new IgnoreList(folder.isEmpty() ? 0 : folder.length() + 1, patterns);
  }

  Decision decide(String path, boolean folder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      IgnorePattern pattern = patterns.get(i);
      if (pattern.matches(path, base, folder)) {
        return pattern.negated() ? Decision.KEEP : Decision.IGNORE;
      }
    }
    return Decision.SILENT;
  }
}
