package io.dutyline.engine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a {@code .gitignore}, with git's semantics: a slash at the start or inside anchors it
 * to the folder of its file, one at the end restricts it to folders, {@code **} spans folders, and
 * {@code !} takes back what an earlier line ignored.
 */
final class IgnorePattern {
  private final List<SegmentGlob> segments;
  private final List<Boolean> spans;
  private final boolean anchored;
  private final boolean foldersOnly;
  private final boolean negated;

  private IgnorePattern(String pattern, boolean anchored, boolean foldersOnly, boolean negated) {
    this.segments = new ArrayList<>();
    this.spans = new ArrayList<>();
    for (String segment : pattern.split("/", -1)) {
      segments.add(new SegmentGlob(segment));
      spans.add(spansFolders(segment));
    }
    this.anchored = anchored;
    this.foldersOnly = foldersOnly;
    this.negated = negated;
  }

  /** Git takes more than two stars for two, though its documentation does not say so. */
  private static boolean spansFolders(String segment) {
    return segment.length() > 1 && segment.chars().allMatch(c -> c == '*');
  }

  /** Returns the pattern that {@code line} holds; empty for a blank line or a comment. */
  static Optional<IgnorePattern> parse(String line) {
    String pattern = withoutTrailingBlanks(line);
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = pattern.startsWith("!");
    if (negated || pattern.startsWith("\\#") || pattern.startsWith("\\!")) {
      pattern = pattern.substring(1);
    }
    boolean foldersOnly = pattern.endsWith("/");
    if (foldersOnly) {
      pattern = pattern.substring(0, pattern.length() - 1);
    }
    boolean anchored = pattern.indexOf('/') >= 0;
    if (pattern.startsWith("/")) {
      pattern = pattern.substring(1);
    }
    return pattern.isEmpty()
        ? Optional.empty()
        : Optional.of(new IgnorePattern(pattern, anchored, foldersOnly, negated));
  }

  boolean negated() {
    return negated;
  }

  /**
   * Returns whether this matches the entry at {@code path}.
   *
   * @param base where in {@code path} the part starts that is relative to the pattern's folder
   * @param folder whether the entry is a folder
   */
  boolean matches(String path, int base, boolean folder) {
    if (foldersOnly && !folder) {
      return false;
    }
    if (!anchored) {
      int name = path.lastIndexOf('/') + 1;
      return segments.get(0).matches(path, name, path.length());
    }
    return matchesFrom(path, base);
  }

  /** Backtracks to the last {@code **} only: no path can make it slow. */
  private boolean matchesFrom(String path, int base) {
    int segment = 0;
    int at = base;
    int afterSpan = -1;
    int spanAt = base;
    while (true) {
      boolean more = at < path.length();
      if (segment < segments.size() && more && spans.get(segment)) {
        afterSpan = ++segment;
        spanAt = at;
        if (segment == segments.size()) {
          return true;
        }
        continue;
      }
      int end = segmentEnd(path, at);
      if (segment < segments.size() && more && segments.get(segment).matches(path, at, end)) {
        segment++;
        at = end + 1;
      } else if (!more && segment == segments.size()) {
        return true;
      } else if (afterSpan >= 0 && segmentEnd(path, spanAt) < path.length()) {
        spanAt = segmentEnd(path, spanAt) + 1;
        at = spanAt;
        segment = afterSpan;
      } else {
        return false;
      }
    }
  }

  private static int segmentEnd(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    while (end > 0 && line.charAt(end - 1) == ' ') {
      if (end > 1 && line.charAt(end - 2) == '\\') {
        break;
      }
      end--;
    }
    return line.substring(0, end);
  }
}
