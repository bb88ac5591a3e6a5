package io.dutyline.engine.value;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression in RE2 syntax, compiled; matching takes linear time. */
public final class TextPattern {
  /** What may depend on how the text goes on behind a match. */
  private static final String[] LOOKING_AHEAD = {"$", "\\b", "\\B", "\\z"};

  private static final String META = "\\^$.|?*+()[]{}";

  private final Pattern pattern;
  private final TextCase textCase;

  private TextPattern(Pattern pattern, TextCase textCase) {
    this.pattern = pattern;
    this.textCase = textCase;
  }

  /**
   * Compiles an expression.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static TextPattern compile(String expression, TextCase textCase) {
    try {
      int flags = textCase == TextCase.IGNORED ? Pattern.CASE_INSENSITIVE : 0;
      return new TextPattern(Pattern.compile(expression, flags), textCase);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription() + ": " + expression, e);
    }
  }

  /** Returns whether a stretch of the text fits. */
  boolean finds(String text) {
    return pattern.matcher(text).find();
  }

  /** Returns whether a stretch of every, or of no text that starts so fits. */
  Truth findsInTextStartingWith(String prefix) {
    if (cannotStartWith(prefix)) {
      return Truth.FALSE;
    }
    for (String sign : LOOKING_AHEAD) {
      if (pattern.pattern().contains(sign)) {
        return Truth.UNKNOWN;
      }
    }
    return finds(prefix) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean cannotStartWith(String prefix) {
    String head = literalHead(pattern.pattern());
    int common = Math.min(head.length(), prefix.length());
    return !textCase.startsWith(head, prefix.substring(0, common));
  }

  /**
   * Returns the plain text with which every match starts at the text's start; empty if not known.
   */
  private static String literalHead(String expression) {
    if (!expression.startsWith("^") || expression.indexOf('|') >= 0) {
      return "";
    }
    int end = 1;
    while (end < expression.length() && META.indexOf(expression.charAt(end)) < 0) {
      end++;
    }
    boolean repeated = end < expression.length() && "?*{".indexOf(expression.charAt(end)) >= 0;
    return expression.substring(1, repeated ? Math.max(1, end - 1) : end);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
