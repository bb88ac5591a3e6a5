package io.dutyline.engine.source;

import java.util.Optional;

/**
 * A pattern over paths, with the semantics of a line of a {@code .gitignore}: {@code *} stays
 * within a folder, {@code **} spans folders, a pattern without a slash is about names anywhere, and
 * one that fits a folder fits all that is in it. Public because configuration names stacks so.
 */
public final class PathGlob {
  private final Optional<IgnorePattern> pattern;

  private PathGlob(Optional<IgnorePattern> pattern) {
    this.pattern = pattern;
  }

  /** Returns the pattern; one that is blank, a comment or negated ({@code !}) fits nothing. */
  public static PathGlob of(String pattern) {
    return new PathGlob(IgnorePattern.parse(pattern).filter(parsed -> !parsed.negated()));
  }

  /** Returns the pattern that fits exactly this path. */
  public static String exactly(String path) {
    StringBuilder pattern = new StringBuilder("/");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean special = "*?[]\\".indexOf(c) >= 0 || (c == ' ' && i == path.length() - 1);
      pattern.append(special ? "\\" : "").append(c);
    }
    return pattern.toString();
  }

  /**
   * Returns whether the pattern fits.
   *
   * @param path relative, with {@code /} separators
   */
  public boolean matches(String path) {
    if (pattern.isEmpty()) {
      return false;
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (pattern.get().matches(path.substring(0, end), 0, true)) {
        return true;
      }
    }
    return pattern.get().matches(path, 0, false);
  }
}
