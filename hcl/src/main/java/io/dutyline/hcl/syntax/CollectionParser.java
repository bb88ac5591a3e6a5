package io.dutyline.hcl.syntax;

import io.dutyline.hcl.syntax.Expression.ForExpression;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is in brackets or braces: lists, objects, and what {@code for} makes of them. */
final class CollectionParser {
  private final TokenReader tokens;
  private final Tree tree;
  private final ExpressionParser expressions;

  CollectionParser(TokenReader tokens, Tree tree, ExpressionParser expressions) {
    this.tokens = tokens;
    this.tree = tree;
    this.expressions = expressions;
  }

  Expression brackets() throws Unreadable {
    boolean newlines = tokens.newlines(false);
    Token open = tokens.next();
    if (tokens.atKeyword("for")) {
      Expression result = forExpression(open, TokenType.CLOSE_BRACKET);
      tokens.newlines(newlines);
      return result;
    }
    List<Expression> elements = new ArrayList<>();
    int height = 0;
    while (!tokens.at(TokenType.CLOSE_BRACKET)) {
      elements.add(expressions.expression());
      height = Math.max(height, tree.height());
      if (!tokens.take(TokenType.COMMA)) {
        break;
      }
    }
    close(TokenType.CLOSE_BRACKET, "List without end", "Elements are parted by commas, and \"]\"");
    tokens.newlines(newlines);
    tree.above(height);
    return new TupleConstructor(elements, tokens.rangeFrom(open.start()));
  }

  Expression braces() throws Unreadable {
    boolean newlines = tokens.newlines(false);
    Token open = tokens.next();
    Expression result;
    // Line ends are skipped on the way to the first word: they part items, and none is there yet.
    if (tokens.atKeyword("for")) {
      result = forExpression(open, TokenType.CLOSE_BRACE);
    } else {
      tokens.newlines(true);
      result = object(open);
    }
    tokens.newlines(newlines);
    return result;
  }

  private Expression object(Token open) throws Unreadable {
    List<ObjectConstructor.Item> items = new ArrayList<>();
    int height = 0;
    skipLineEnds();
    while (!tokens.at(TokenType.CLOSE_BRACE)) {
      Expression key = key();
      height = Math.max(height, tree.height());
      if (!tokens.take(TokenType.ASSIGN) && !tokens.take(TokenType.COLON)) {
        throw tokens.unexpected(
            "Item without value", "Behind a key of an object stands \"=\" and its value.");
      }
      items.add(new ObjectConstructor.Item(key, expressions.expression()));
      height = Math.max(height, tree.height());
      if (!tokens.take(TokenType.COMMA) && !tokens.at(TokenType.NEWLINE)) {
        break;
      }
      skipLineEnds();
    }
    close(
        TokenType.CLOSE_BRACE,
        "Object without end",
        "Items are parted by commas or line ends, and \"}\"");
    tree.above(height);
    return new ObjectConstructor(items, tokens.rangeFrom(open.start()));
  }

  private Expression key() throws Unreadable {
    Expression key = expressions.expression();
    if (key instanceof Variable name) {
      return new Literal(Values.text(name.name()), name.range());
    }
    if (key instanceof Literal literal && !(literal.value() instanceof HclValue.Num)) {
      return new Literal(new HclValue.Text(word(literal)), literal.range());
    }
    return key;
  }

  private static String word(Literal literal) {
    return literal.value() instanceof HclValue.Bool bool ? String.valueOf(bool.value()) : "null";
  }

  private Expression forExpression(Token open, TokenType close) throws Unreadable {
    tokens.next();
    ForIntroduction introduction = ForIntroduction.read(tokens, expressions);
    int height = tree.height();
    if (!tokens.take(TokenType.COLON)) {
      throw tokens.unexpected(
          "For expression without result",
          "Behind the collection stands a colon and what is made of each element.");
    }
    Expression value = expressions.expression();
    height = Math.max(height, tree.height());
    Optional<Expression> key = Optional.empty();
    boolean grouping = false;
    if (close == TokenType.CLOSE_BRACE) {
      key = Optional.of(value);
      arrow();
      value = expressions.expression();
      height = Math.max(height, tree.height());
      grouping = tokens.take(TokenType.ELLIPSIS);
    }
    Optional<Expression> condition = condition();
    height = condition.isPresent() ? Math.max(height, tree.height()) : height;
    close(close, "For expression without end", "Behind it " + close.words());
    tree.above(height);
    return new ForExpression(
        introduction.keyName(),
        introduction.valueName(),
        introduction.collection(),
        key,
        value,
        condition,
        grouping,
        tokens.rangeFrom(open.start()));
  }

  private void arrow() throws Unreadable {
    if (!tokens.take(TokenType.ARROW)) {
      throw tokens.unexpected(
          "For expression without value",
          "In braces it makes an object: behind the key stands \"=>\" and the value.");
    }
  }

  private Optional<Expression> condition() throws Unreadable {
    if (!tokens.atKeyword("if")) {
      return Optional.empty();
    }
    tokens.next();
    return Optional.of(expressions.expression());
  }

  private void skipLineEnds() {
    while (tokens.at(TokenType.NEWLINE)) {
      tokens.next();
    }
  }

  private void close(TokenType type, String summary, String detail) throws Unreadable {
    if (!tokens.at(type)) {
      throw tokens.unexpected(summary, detail + " follows.");
    }
    tokens.next();
  }
}
