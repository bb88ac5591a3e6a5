package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression.GetAttribute;
import io.dutyline.hcl.syntax.Expression.Index;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.Splat;
import io.dutyline.hcl.syntax.Expression.SplatItem;
import io.dutyline.hcl.value.HclValue;

/** Reads what follows an operand: attributes, indexes and splats. */
final class StepParser {
  private final TokenReader tokens;
  private final Tree tree;
  private final ExpressionParser expressions;

  StepParser(TokenReader tokens, Tree tree, ExpressionParser expressions) {
    this.tokens = tokens;
    this.tree = tree;
    this.expressions = expressions;
  }

  /**
   * @param start of the operand
   */
  Expression after(int start, Expression operand) throws Unreadable {
    Expression whole = operand;
    while (true) {
      if (tokens.at(TokenType.DOT)) {
        whole = dot(start, whole, false);
      } else if (tokens.at(TokenType.OPEN_BRACKET)) {
        whole = bracket(start, whole);
      } else {
        return whole;
      }
    }
  }

  private Expression dot(int start, Expression source, boolean inSplat) throws Unreadable {
    Token dot = tokens.next();
    Token token = tokens.peek();
    if (token.is(TokenType.IDENTIFIER)) {
      tokens.next();
      tree.above(tree.height());
      return new GetAttribute(
          source, tokens.text(token), tokens.rangeFrom(dot.start()), tokens.rangeFrom(start));
    }
    if (token.is(TokenType.NUMBER)) {
      return legacyIndexes(start, source, dot);
    }
    if (token.is(TokenType.STAR) && !inSplat) {
      return attributeSplat(start, source, dot);
    }
    throw tokens.unexpected(
        inSplat && token.is(TokenType.STAR) ? "Splat within a splat" : "Attribute name expected",
        "Behind the dot stands the name of an attribute"
            + (inSplat ? "; for each element of an element use [*]." : "."));
  }

  /** Reads {@code .0}; the lexer takes {@code .0.1} for a dot and a number with a fraction. */
  private Expression legacyIndexes(int start, Expression source, Token dot) throws Unreadable {
    Token token = tokens.next();
    String digits = tokens.text(token);
    int point = digits.indexOf('.');
    if (point < 0) {
      return index(start, source, digits, dot.start(), token.start());
    }
    tokens.problem(
        "Two indexes with dots",
        "Only one index in a row can be written with a dot. Write both in brackets: ["
            + digits.replace(".", "][")
            + "].",
        token);
    throw new Unreadable();
  }

  private Expression index(
      int start, Expression source, String digits, int keyStart, int digitsStart)
      throws Unreadable {
    int end = digitsStart + digits.length();
    HclValue key =
        NumberLiterals.parse(digits).<HclValue>map(HclValue.Num::new).orElse(HclValue.Num.of(-1));
    tree.above(tree.height());
    return new Index(
        source,
        new Literal(key, tokens.source().range(digitsStart, end)),
        tokens.source().range(keyStart, end),
        tokens.source().range(start, end));
  }

  /** Reads {@code .*} and the attributes behind it: an index then is one of the whole result. */
  private Expression attributeSplat(int start, Expression source, Token dot) throws Unreadable {
    tokens.next();
    Range item = tokens.rangeFrom(dot.start());
    Expression each = new SplatItem(item);
    while (tokens.at(TokenType.DOT)) {
      each = dot(dot.start(), each, true);
    }
    tree.above(tree.height());
    return new Splat(source, each, tokens.rangeFrom(start));
  }

  private Expression bracket(int start, Expression collection) throws Unreadable {
    boolean newlines = tokens.newlines(false);
    Token open = tokens.next();
    if (tokens.take(TokenType.STAR)) {
      return fullSplat(start, collection, open, newlines);
    }
    int height = tree.height();
    Expression key = expressions.expression();
    close(newlines);
    tree.above(Math.max(height, tree.height()));
    return new Index(collection, key, tokens.rangeFrom(open.start()), tokens.rangeFrom(start));
  }

  private void close(boolean newlines) throws Unreadable {
    if (!tokens.at(TokenType.CLOSE_BRACKET)) {
      throw tokens.unexpected("Index without end", "Here the index ends, with \"]\".");
    }
    tokens.next();
    tokens.newlines(newlines);
  }

  /** Reads {@code [*]} and all that is behind it: that is of each element. */
  private Expression fullSplat(int start, Expression source, Token open, boolean newlines)
      throws Unreadable {
    close(newlines);
    tokens.enter();
    Range item = tokens.rangeFrom(open.start());
    Expression each = after(open.start(), new SplatItem(item));
    tokens.leave();
    tree.above(tree.height());
    return new Splat(source, each, tokens.rangeFrom(start));
  }
}
