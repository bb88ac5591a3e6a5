package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A pattern with {@code *} for any text and {@code ?} for any one character. Nothing escapes them,
 * and {@code *} crosses every separator, as in IAM. Public for the readers of patterns elsewhere:
 * IAM policies, waivers.
 */
public final class Glob {
  static final int ONE = -1;
  static final int MANY = -2;

  private final int[] tokens;
  private final TextCase textCase;

  private Glob(int[] tokens, TextCase textCase) {
    this.tokens = tokens;
    this.textCase = textCase;
  }

  public static Glob of(String pattern, TextCase textCase) {
    int[] tokens = new int[requireNonNull(pattern, "pattern").length()];
    for (int i = 0; i < tokens.length; i++) {
      char c = pattern.charAt(i);
      tokens[i] = c == '*' ? MANY : c == '?' ? ONE : textCase.fold(c);
    }
    return new Glob(normalised(tokens), textCase);
  }

  /** Returns the pattern that fits exactly the texts that start with {@code prefix}. */
  public static Glob startingWith(String prefix, TextCase textCase) {
    int[] tokens = new int[prefix.length() + 1];
    for (int i = 0; i < prefix.length(); i++) {
      tokens[i] = textCase.fold(prefix.charAt(i));
    }
    tokens[prefix.length()] = MANY;
    return new Glob(tokens, textCase);
  }

  /** Makes a run of wildcards {@code ??*}: the same language, and one form for each. */
  private static int[] normalised(int[] tokens) {
    int[] result = new int[tokens.length];
    int size = 0;
    boolean many = false;
    for (int token : tokens) {
      if (token == MANY) {
        many = true;
        continue;
      }
      if (many && token != ONE) {
        result[size++] = MANY;
        many = false;
      }
      result[size++] = token;
    }
    if (many) {
      result[size++] = MANY;
    }
    return Arrays.copyOf(result, size);
  }

  /** Returns whether the whole text fits. */
  public boolean matches(String text) {
    int at = 0;
    int token = 0;
    int star = -1;
    int resume = 0;
    while (at < text.length()) {
      if (token < tokens.length && tokens[token] == MANY) {
        star = token++;
        resume = at;
      } else if (token < tokens.length && takes(tokens[token], text.charAt(at))) {
        token++;
        at++;
      } else if (star >= 0) {
        token = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (token < tokens.length && tokens[token] == MANY) {
      token++;
    }
    return token == tokens.length;
  }

  private boolean takes(int token, char character) {
    return token == ONE || token == textCase.fold(character);
  }

  /**
   * Returns whether every text that fits {@code other} fits this pattern. Exact; unknown only if a
   * pattern with very many {@code ?} uses up the budget. Both patterns must have the same case
   * rule.
   */
  public Truth covers(Glob other) {
    return tokens.length == 1 && tokens[0] == MANY
        ? Truth.TRUE
        : GlobInclusion.covers(tokens, other.tokens);
  }

  /** Returns whether some text fits both patterns. Exact. */
  public boolean meets(Glob other) {
    boolean[] row = new boolean[other.tokens.length + 1];
    row[other.tokens.length] = true;
    for (int j = other.tokens.length - 1; j >= 0 && other.tokens[j] == MANY; j--) {
      row[j] = true;
    }
    for (int i = tokens.length - 1; i >= 0; i--) {
      row = rowBefore(tokens[i], other.tokens, row);
    }
    return row[0];
  }

  /**
   * {@code after[j]}: whether what follows the token and {@code others} from j on have a common
   * text.
   */
  private static boolean[] rowBefore(int token, int[] others, boolean[] after) {
    boolean[] row = new boolean[after.length];
    row[others.length] = token == MANY && after[others.length];
    for (int j = others.length - 1; j >= 0; j--) {
      boolean both = token == others[j] || token == ONE || others[j] == ONE;
      if (token == MANY) {
        row[j] = after[j] || row[j + 1];
      } else if (others[j] == MANY) {
        row[j] = row[j + 1] || after[j];
      } else {
        row[j] = both && after[j + 1];
      }
    }
    return row;
  }
}
