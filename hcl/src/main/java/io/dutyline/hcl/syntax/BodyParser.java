package io.dutyline.hcl.syntax;

/** Reads bodies: attributes and blocks, and what to do where something is neither. */
final class BodyParser {
  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final HeaderParser headers;
  private final Recovery recovery;

  BodyParser(TokenReader tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
    this.headers = new HeaderParser(tokens);
    this.recovery = new Recovery(tokens);
  }

  NativeBody file() {
    BodyContent content = new BodyContent(tokens);
    while (!tokens.at(TokenType.END)) {
      if (tokens.at(TokenType.CLOSE_BRACE)) {
        tokens.problem(
            "Closing brace without block",
            "No block is open here. Take the brace away.",
            tokens.peek());
        tokens.next();
      } else {
        item(content, Ending.LINE);
      }
    }
    return content.body(0, tokens.source().text().length());
  }

  /** What has to follow an item. */
  private enum Ending {
    /** The line's end, or that of the file. */
    LINE,
    /** A brace on the same line. */
    BRACE,
    /** Anything: a problem has told that the block is written in a way that it cannot be. */
    ANY
  }

  private void item(BodyContent content, Ending ending) {
    Token first = tokens.peek();
    if (first.is(TokenType.NEWLINE)) {
      tokens.next();
      return;
    }
    TokenReader.State state = tokens.state();
    try {
      if (!first.is(TokenType.IDENTIFIER)) {
        throw tokens.unexpected(
            "Argument or block expected", "Here stands an argument, name = value, or a block.");
      }
      tokens.next();
      named(first, content, ending);
    } catch (Unreadable e) {
      recovery.skip(first, state);
    }
  }

  private void named(Token name, BodyContent content, Ending ending) throws Unreadable {
    switch (tokens.peek().type()) {
      case ASSIGN -> attribute(name, content, ending);
      case OPEN_BRACE, OPEN_QUOTE, IDENTIFIER -> block(name, content, ending);
      default ->
          throw tokens.unexpected(
              "Neither argument nor block",
              "Behind the name of an argument stands \"=\" and its value, behind that of a block its"
                  + " labels and \"{\".");
    }
  }

  private void attribute(Token name, BodyContent content, Ending ending) throws Unreadable {
    tokens.next();
    int start = tokens.peek().start();
    try {
      content.add(name, expressions.expression());
    } catch (Unreadable e) {
      int end = Math.max(start, tokens.lastEnd());
      content.add(name, new Expression.Invalid(tokens.source().range(start, end)));
      throw e;
    }
    if (ending == Ending.LINE && !lineEnded("argument")) {
      if (!tokens.take(TokenType.COMMA)) {
        throw new Unreadable();
      }
    } else if (ending == Ending.ANY) {
      tokens.take(TokenType.COMMA);
    }
  }

  /** Takes the line's end; where there is none, tells so, and leaves the closing brace alone. */
  private boolean lineEnded(String item) {
    Token token = tokens.peek();
    if (token.is(TokenType.NEWLINE) || token.is(TokenType.END)) {
      tokens.next();
      return true;
    }
    tokens.problem(
        "Line end expected",
        "Behind this "
            + item
            + " a new line starts. There is "
            + token.type().words()
            + " instead.",
        token);
    return token.is(TokenType.CLOSE_BRACE) && tokens.open() > 0;
  }

  private void block(Token name, BodyContent content, Ending ending) throws Unreadable {
    tokens.enter();
    HeaderParser.Header header = headers.read(name);
    if (header.brace().isPresent()) {
      Token brace = header.brace().get();
      if (ending == Ending.BRACE) {
        tokens.problem(
            "Block in a block of one line",
            "A block of one line has one argument at most. Write it on several lines.",
            new Token(TokenType.OPEN_BRACE, name.start(), brace.end()));
      }
      content.add(header, braced(brace), tokens.lastEnd());
      if (ending == Ending.LINE) {
        lineEnded("block");
      }
    } else {
      content.add(header, content.empty(tokens.lastEnd()), tokens.lastEnd());
    }
    tokens.leave();
  }

  /** Reads from behind the opening brace to the closing one. */
  private NativeBody braced(Token brace) {
    BodyContent content = new BodyContent(tokens);
    int open = tokens.open();
    Ending ending = Ending.LINE;
    if (!tokens.at(TokenType.NEWLINE) && !atEnd()) {
      item(content, Ending.BRACE);
      ending = tokens.at(TokenType.CLOSE_BRACE) ? Ending.BRACE : notOneLine();
    }
    while (!atEnd()) {
      item(content, ending);
      tokens.open(open);
    }
    if (tokens.at(TokenType.CLOSE_BRACE)) {
      int end = tokens.next().start();
      return content.body(brace.end(), end);
    }
    tokens.problem("Block without end", "No closing brace follows that ends this block.", brace);
    return content.body(brace.end(), tokens.lastEnd());
  }

  private boolean atEnd() {
    return tokens.at(TokenType.CLOSE_BRACE) || tokens.at(TokenType.END);
  }

  private Ending notOneLine() {
    Token token = tokens.peek();
    if (token.is(TokenType.COMMA)) {
      tokens.problem(
          "Several arguments in a block of one line",
          "A block of one line has one argument at most. Write it on several lines.",
          token);
      tokens.next();
    } else if (!token.is(TokenType.END)) {
      tokens.problem(
          "Block of one line without end",
          "The closing brace stands on the line of the argument, or the argument on a line of its"
              + " own.",
          token);
    }
    return Ending.ANY;
  }
}
