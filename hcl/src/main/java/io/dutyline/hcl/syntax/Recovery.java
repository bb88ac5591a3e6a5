package io.dutyline.hcl.syntax;

/**
 * Skips what could not be read of an argument or block: to the end of a line on which nothing is
 * open any more. Where a bracket or a quote is missing that would be too far, so the skipping ends
 * too before a line that looks like the start of an item and is not indented further.
 */
final class Recovery {
  private final TokenReader tokens;

  Recovery(TokenReader tokens) {
    this.tokens = tokens;
  }

  /**
   * @param first token of the item
   * @param state before it
   */
  void skip(Token first, TokenReader.State state) {
    tokens.recover(state);
    tokens.problems().mute(true);
    int indent = -1;
    if (resumeAtLine(first)) {
      tokens.open(state.open());
      tokens.problems().mute(false);
      return;
    }
    while (!tokens.at(TokenType.END)) {
      Token token = tokens.peek();
      boolean balanced = tokens.open() <= state.open();
      if (balanced && endsItem(token, state)) {
        break;
      }
      if (token.is(TokenType.NEWLINE)) {
        // Not before: several items on one line would go back to its start each.
        indent = indent < 0 ? lineIndent(first.start()) : indent;
        if (startsItem(token.end(), indent)) {
          tokens.resume(token.end());
          break;
        }
      }
      tokens.next();
      tokens.open(Math.max(state.open(), tokens.open()));
    }
    tokens.open(state.open());
    tokens.problems().mute(false);
  }

  /** Goes back to the start of the line where the trouble was found, if an item starts there. */
  private boolean resumeAtLine(Token first) {
    int start = tokens.peek().start();
    int lineStart = start - spaceBefore(start);
    boolean later =
        lineStart > first.start() && tokens.source().text().charAt(lineStart - 1) == '\n';
    if (!later || !startsItem(lineStart, lineIndent(first.start()))) {
      return false;
    }
    tokens.resume(lineStart);
    return true;
  }

  private int spaceBefore(int index) {
    String text = tokens.source().text();
    int start = index;
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    return index - start;
  }

  private static boolean endsItem(Token token, TokenReader.State state) {
    return token.is(TokenType.NEWLINE) || (token.is(TokenType.CLOSE_BRACE) && state.open() > 0);
  }

  /** Returns how many characters of white space the line starts with. */
  private int lineIndent(int index) {
    String text = tokens.source().text();
    int start = text.lastIndexOf('\n', index) + 1;
    return spaceEnd(start) - start;
  }

  private int spaceEnd(int start) {
    String text = tokens.source().text();
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }

  private boolean startsItem(int lineStart, int indent) {
    String text = tokens.source().text();
    int start = spaceEnd(lineStart);
    if (start == text.length()) {
      return false;
    }
    if (text.charAt(start) == '}') {
      return start - lineStart < indent;
    }
    int nameEnd = Lexer.nameEnd(text, start);
    if (nameEnd == start || start - lineStart > indent) {
      return false;
    }
    int next = spaceEnd(nameEnd);
    return next < text.length()
        && (text.charAt(next) == '"'
            || text.charAt(next) == '{'
            || (text.charAt(next) == '='
                && !text.startsWith("==", next)
                && !text.startsWith("=>", next)));
  }
}
