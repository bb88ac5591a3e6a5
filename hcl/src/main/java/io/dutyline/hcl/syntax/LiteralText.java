package io.dutyline.hcl.syntax;

/** Turns the text of a template as it is written into what it stands for. */
final class LiteralText {
  private final TokenReader tokens;
  private final String text;
  private final int end;
  private final StringBuilder result = new StringBuilder();
  private int at;

  private LiteralText(TokenReader tokens, Token token) {
    this.tokens = tokens;
    this.text = tokens.source().text();
    this.at = token.start();
    this.end = token.end();
  }

  /**
   * @param quoted whether a backslash escapes, as between quotes
   */
  static Piece.Text read(TokenReader tokens, Token token, boolean quoted) {
    String text = tokens.source().text();
    String plain = text.substring(token.start(), token.end());
    if (plain.indexOf('{') >= 0 || (quoted && plain.indexOf('\\') >= 0)) {
      plain = new LiteralText(tokens, token).decode(quoted);
    }
    return new Piece.Text(plain, token.start(), token.end());
  }

  private String decode(boolean quoted) {
    while (at < end) {
      char c = text.charAt(at);
      if (quoted && c == '\\') {
        escape();
      } else if ((c == '$' || c == '%')
          && text.startsWith("{", at + 2)
          && text.charAt(at + 1) == c) {
        result.append(c).append('{');
        at += 3;
      } else {
        result.append(c);
        at++;
      }
    }
    return result.toString();
  }

  private void escape() {
    char c = at + 1 < end ? text.charAt(at + 1) : 0;
    switch (c) {
      case 'n' -> append('\n');
      case 'r' -> append('\r');
      case 't' -> append('\t');
      case '"', '\\' -> append(c);
      case 'u' -> codePoint(4);
      case 'U' -> codePoint(8);
      default ->
          problem(
              Math.min(end, at + 2),
              "Between quotes a backslash escapes: \\n, \\r, \\t, \\\", \\\\, \\uNNNN and"
                  + " \\UNNNNNNNN. For the backslash itself write two.");
    }
  }

  private void append(char c) {
    result.append(c);
    at += 2;
  }

  private void codePoint(int digits) {
    int last = at + 2;
    int value = 0;
    while (last < end && last < at + 2 + digits && Character.digit(text.charAt(last), 16) >= 0) {
      value = 16 * value + Character.digit(text.charAt(last), 16);
      last++;
    }
    if (last < at + 2 + digits) {
      problem(last, "Behind this escape stand " + digits + " hexadecimal digits.");
    } else if (!Character.isValidCodePoint(value) || isSurrogate(value)) {
      problem(last, "There is no character with this number.");
    } else {
      result.appendCodePoint(value);
      at = last;
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Tells of an escape that is none, and keeps it as it is written. */
  private void problem(int last, String detail) {
    tokens.problem("Unknown escape", detail, new Token(TokenType.TEXT, at, last));
    result.append(text, at, last);
    at = last;
  }
}
