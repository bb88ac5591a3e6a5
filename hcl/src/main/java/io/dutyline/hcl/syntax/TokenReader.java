package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;

/**
 * Hands the parser one token after the other, with one to look ahead at, and knows whether line
 * ends count and how deep it is in brackets and in the tree.
 */
final class TokenReader {
  /**
   * How deep expressions and blocks nest. Each level takes about ten frames of the stack, here and
   * in whatever walks the tree; this many fit into 512 KB.
   */
  static final int MOST_LEVELS = 200;

  private final Source source;
  private final Lexer lexer;
  private final Problems problems;
  private Token ahead;
  private int lastEnd;
  private boolean newlines;
  private int open;
  private int level;

  TokenReader(Source source, Lexer lexer, Problems problems) {
    this.source = source;
    this.lexer = lexer;
    this.problems = problems;
    this.ahead = lexer.next();
  }

  Source source() {
    return source;
  }

  Problems problems() {
    return problems;
  }

  /** Returns the next token; where line ends do not count, the next one that is no line end. */
  Token peek() {
    while (!newlines && ahead.is(TokenType.NEWLINE)) {
      ahead = lexer.next();
    }
    return ahead;
  }

  boolean at(TokenType type) {
    return peek().is(type);
  }

  boolean atKeyword(String keyword) {
    return at(TokenType.IDENTIFIER)
        && ahead.end() - ahead.start() == keyword.length()
        && source.text().startsWith(keyword, ahead.start());
  }

  Token next() {
    Token token = peek();
    if (token.type().opens()) {
      open++;
    } else if (token.type().closes()) {
      open--;
    }
    if (!token.is(TokenType.END)) {
      lastEnd = token.end();
      ahead = lexer.next();
    }
    return token;
  }

  /** Takes the next token if it is of a type. */
  boolean take(TokenType type) {
    if (!at(type)) {
      return false;
    }
    next();
    return true;
  }

  String text(Token token) {
    return source.text().substring(token.start(), token.end());
  }

  Range range(Token token) {
    return source.range(token.start(), token.end());
  }

  /** Returns the range from an index to the end of the token that was taken last. */
  Range rangeFrom(int start) {
    return source.range(start, lastEnd);
  }

  int lastEnd() {
    return lastEnd;
  }

  /** Sets whether line ends count from here on, and returns whether they did. */
  boolean newlines(boolean count) {
    boolean before = newlines;
    newlines = count;
    return before;
  }

  void enter() throws Unreadable {
    if (level >= MOST_LEVELS) {
      Token token = peek();
      problem(
          "Too deeply nested",
          "Here it is nested more than " + MOST_LEVELS + " levels deep. Split it up.",
          token);
      throw new Unreadable();
    }
    level++;
  }

  void leave() {
    level--;
  }

  void problem(String summary, String detail, Token subject) {
    problems.add(summary, detail, range(subject));
  }

  /** Tells of the next token, which should not be there. */
  Unreadable unexpected(String summary, String detail) {
    Token token = peek();
    problem(summary, detail + " There is " + token.type().words() + " instead.", token);
    return new Unreadable();
  }

  /** Returns what {@link #recover} needs to come back to. */
  State state() {
    return new State(newlines, open, level);
  }

  /** Goes on with what was open before something that could not be read. */
  void recover(State state) {
    newlines = state.newlines;
    level = state.level;
  }

  /** Returns how many brackets, quotes and templates are open. */
  int open() {
    return open;
  }

  void open(int count) {
    open = count;
  }

  /** Takes the text from the start of a line on as if no quote or template were open. */
  void resume(int index) {
    lexer.resume(index);
    ahead = lexer.next();
  }

  /** Where an item of a body starts. */
  record State(boolean newlines, int open, int level) {}
}
