package io.dutyline.hcl.syntax;

import io.dutyline.hcl.syntax.Expression.Binary;
import io.dutyline.hcl.syntax.Expression.BinaryOperator;
import io.dutyline.hcl.syntax.Expression.Conditional;
import io.dutyline.hcl.syntax.Expression.Unary;
import io.dutyline.hcl.syntax.Expression.UnaryOperator;

/** Reads operators; what is between them is the {@link TermParser}'s. */
final class ExpressionParser {
  private static final int LOOSEST = 1;
  private static final int NONE = 0;

  private final TokenReader tokens;
  private final Tree tree;
  private final TermParser terms;

  ExpressionParser(TokenReader tokens) {
    this.tokens = tokens;
    this.tree = new Tree(tokens);
    this.terms = new TermParser(tokens, tree, this);
  }

  TermParser terms() {
    return terms;
  }

  Expression expression() throws Unreadable {
    tokens.enter();
    int start = tokens.peek().start();
    Expression condition = binary(LOOSEST);
    Expression whole = tokens.take(TokenType.QUESTION) ? conditional(start, condition) : condition;
    tokens.leave();
    return whole;
  }

  private Expression conditional(int start, Expression condition) throws Unreadable {
    int height = tree.height();
    Expression whenTrue = expression();
    height = Math.max(height, tree.height());
    if (!tokens.take(TokenType.COLON)) {
      throw tokens.unexpected(
          "Condition without its other value",
          "Behind the value for a true condition stands a colon and the value for a false one.");
    }
    Expression whenFalse = expression();
    tree.above(Math.max(height, tree.height()));
    return new Conditional(condition, whenTrue, whenFalse, tokens.rangeFrom(start));
  }

  /** Reads operators that bind at least this tightly, and what is between them. */
  private Expression binary(int loosest) throws Unreadable {
    int start = tokens.peek().start();
    Expression left = unary();
    for (int strength = strength(); strength >= loosest; strength = strength()) {
      BinaryOperator operator = operator(tokens.next().type());
      int height = tree.height();
      Expression right = binary(strength + 1);
      tree.above(Math.max(height, tree.height()));
      left = new Binary(operator, left, right, tokens.rangeFrom(start));
    }
    return left;
  }

  private Expression unary() throws Unreadable {
    Token token = tokens.peek();
    if (!token.is(TokenType.NOT) && !token.is(TokenType.MINUS)) {
      return terms.term();
    }
    tokens.next();
    tokens.enter();
    Expression operand = unary();
    tokens.leave();
    tree.above(tree.height());
    return new Unary(
        token.is(TokenType.NOT) ? UnaryOperator.NOT : UnaryOperator.NEGATE,
        operand,
        tokens.rangeFrom(token.start()));
  }

  /** Returns how tightly the next token binds; {@link #NONE} if it is no operator. */
  private int strength() {
    return switch (tokens.peek().type()) {
      case OR -> LOOSEST;
      case AND -> 2;
      case EQUAL, NOT_EQUAL -> 3;
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 4;
      case PLUS, MINUS -> 5;
      case STAR, SLASH, PERCENT -> 6;
      default -> NONE;
    };
  }

  private static BinaryOperator operator(TokenType type) {
    return switch (type) {
      case OR -> BinaryOperator.OR;
      case AND -> BinaryOperator.AND;
      case EQUAL -> BinaryOperator.EQUAL;
      case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case LESS -> BinaryOperator.LESS;
      case LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      case GREATER -> BinaryOperator.GREATER;
      case GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case PLUS -> BinaryOperator.ADD;
      case MINUS -> BinaryOperator.SUBTRACT;
      case STAR -> BinaryOperator.MULTIPLY;
      case SLASH -> BinaryOperator.DIVIDE;
      case PERCENT -> BinaryOperator.MODULO;
      default -> throw new AssertionError(type);
    };
  }
}
