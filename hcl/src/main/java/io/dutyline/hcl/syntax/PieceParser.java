package io.dutyline.hcl.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads the pieces of a template one after the other. */
final class PieceParser {
  private final TokenReader tokens;
  private final Tree tree;
  private final ExpressionParser expressions;

  /** How the template is written. */
  enum Form {
    /** On one line, with backslashes for what is not. */
    QUOTED,
    /** As it is; a piece of text ends with its line. */
    LINES
  }

  PieceParser(TokenReader tokens, Tree tree, ExpressionParser expressions) {
    this.tokens = tokens;
    this.tree = tree;
    this.expressions = expressions;
  }

  /** Returns the pieces up to a token, or to where the text is cut off. */
  List<Piece> read(TokenType end, Form form) throws Unreadable {
    List<Piece> pieces = new ArrayList<>();
    while (!tokens.at(end) && !tokens.at(TokenType.CUT_OFF)) {
      Token token = tokens.next();
      switch (token.type()) {
        case TEXT -> text(token, form, pieces);
        case OPEN_INTERPOLATION -> pieces.add(interpolation(token));
        case OPEN_DIRECTIVE -> pieces.add(directive(token));
        default -> throw new AssertionError(token);
      }
    }
    return pieces;
  }

  private void text(Token token, Form form, List<Piece> pieces) {
    if (form == Form.QUOTED) {
      pieces.add(LiteralText.read(tokens, token, true));
      return;
    }
    String text = tokens.source().text();
    for (int start = token.start(); start < token.end(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline >= token.end() ? token.end() : newline + 1;
      pieces.add(LiteralText.read(tokens, new Token(TokenType.TEXT, start, end), false));
      start = end;
    }
  }

  private Piece interpolation(Token open) throws Unreadable {
    boolean newlines = tokens.newlines(false);
    Expression value = expressions.expression();
    int height = tree.height();
    boolean trims = close(newlines);
    return new Piece.Interpolation(
        value, height, trimsBefore(open), trims, open.start(), tokens.lastEnd());
  }

  private Piece directive(Token open) throws Unreadable {
    boolean newlines = tokens.newlines(false);
    if (tokens.atKeyword("if")) {
      tokens.next();
      Expression condition = expressions.expression();
      int height = tree.height();
      boolean trims = close(newlines);
      return new Piece.If(
          condition, height, trimsBefore(open), trims, open.start(), tokens.lastEnd());
    }
    if (tokens.atKeyword("for")) {
      tokens.next();
      ForIntroduction introduction = ForIntroduction.read(tokens, expressions);
      int height = tree.height();
      boolean trims = close(newlines);
      return new Piece.For(
          introduction, height, trimsBefore(open), trims, open.start(), tokens.lastEnd());
    }
    return word(open, newlines);
  }

  private Piece word(Token open, boolean newlines) throws Unreadable {
    for (Piece.Kind kind : Piece.Kind.values()) {
      if (tokens.atKeyword(kind.keyword())) {
        tokens.next();
        boolean trims = close(newlines);
        return new Piece.Word(kind, trimsBefore(open), trims, open.start(), tokens.lastEnd());
      }
    }
    throw tokens.unexpected(
        "Template directive expected",
        "Behind \"%{\" stands if, else, endif, for or endfor; for the characters themselves write"
            + " \"%%{\".");
  }

  /** Reads the closing brace, and returns whether it trims what is behind it. */
  private boolean close(boolean newlines) throws Unreadable {
    if (!tokens.at(TokenType.CLOSE_SEQUENCE)) {
      throw tokens.unexpected(
          "Template sequence without end",
          "Here the sequence ends, with \"}\"; for the characters \"${\" themselves write \"$${\".");
    }
    Token close = tokens.next();
    tokens.newlines(newlines);
    return close.end() - close.start() == 2;
  }

  private static boolean trimsBefore(Token open) {
    return open.end() - open.start() == 3;
  }
}
