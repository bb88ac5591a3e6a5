package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.Parentheses;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;

/** Reads an operand: what stands alone, and the attributes and indexes behind it. */
final class TermParser {
  private final TokenReader tokens;
  private final Tree tree;
  private final ExpressionParser expressions;
  private final CollectionParser collections;
  private final TemplateParser templates;
  private final StepParser steps;

  TermParser(TokenReader tokens, Tree tree, ExpressionParser expressions) {
    this.tokens = tokens;
    this.tree = tree;
    this.expressions = expressions;
    this.collections = new CollectionParser(tokens, tree, expressions);
    this.templates = new TemplateParser(tokens, tree, expressions);
    this.steps = new StepParser(tokens, tree, expressions);
  }

  TemplateParser templates() {
    return templates;
  }

  Expression term() throws Unreadable {
    int start = tokens.peek().start();
    return steps.after(start, operand());
  }

  private Expression operand() throws Unreadable {
    return switch (tokens.peek().type()) {
      case IDENTIFIER -> name();
      case NUMBER -> number();
      case OPEN_QUOTE -> templates.quoted();
      case OPEN_HEREDOC -> templates.heredoc();
      case OPEN_PARENTHESIS -> parentheses();
      case OPEN_BRACKET -> collections.brackets();
      case OPEN_BRACE -> collections.braces();
      default ->
          throw tokens.unexpected(
              "Value expected",
              "Here stands a value: a string, a number, a reference, a call, a list or an object.");
    };
  }

  private Expression number() {
    Token token = tokens.next();
    tree.leaf();
    return new Literal(NumberLiterals.read(tokens, token), tokens.range(token));
  }

  private Expression parentheses() throws Unreadable {
    boolean newlines = tokens.newlines(false);
    Token open = tokens.next();
    Expression inner = expressions.expression();
    if (!tokens.at(TokenType.CLOSE_PARENTHESIS)) {
      throw tokens.unexpected("Parenthesis without end", "Here the parenthesis ends, with \")\".");
    }
    tokens.next();
    tokens.newlines(newlines);
    tree.above(tree.height());
    return new Parentheses(inner, tokens.rangeFrom(open.start()));
  }

  private Expression name() throws Unreadable {
    Token token = tokens.next();
    tree.leaf();
    if (tokens.at(TokenType.OPEN_PARENTHESIS)) {
      return call(token, tokens.text(token));
    }
    if (tokens.at(TokenType.DOUBLE_COLON)) {
      return namespacedCall(token);
    }
    Range range = tokens.range(token);
    String name = tokens.text(token);
    return switch (name) {
      case "true" -> new Literal(HclValue.Bool.TRUE, range);
      case "false" -> new Literal(HclValue.Bool.FALSE, range);
      case "null" -> new Literal(HclValue.Null.OF_ANY_TYPE, range);
      default -> new Variable(name, range);
    };
  }

  private Expression namespacedCall(Token first) throws Unreadable {
    StringBuilder name = new StringBuilder(tokens.text(first));
    while (tokens.take(TokenType.DOUBLE_COLON)) {
      if (!tokens.at(TokenType.IDENTIFIER)) {
        throw tokens.unexpected(
            "Function name expected", "Behind \"::\" stands a name of the function.");
      }
      name.append("::").append(tokens.text(tokens.next()));
    }
    if (!tokens.at(TokenType.OPEN_PARENTHESIS)) {
      throw tokens.unexpected(
          "Call without arguments",
          "A name with \"::\" is a function's, and its arguments follow in parentheses.");
    }
    return call(first, name.toString());
  }

  private Expression call(Token first, String name) throws Unreadable {
    Range nameRange = tokens.rangeFrom(first.start());
    boolean newlines = tokens.newlines(false);
    tokens.next();
    List<Expression> arguments = new ArrayList<>();
    boolean expand = arguments(arguments);
    if (!tokens.at(TokenType.CLOSE_PARENTHESIS)) {
      throw tokens.unexpected(
          "Call without end",
          expand
              ? "The argument with \"...\" is the last one; \")\" follows."
              : "Arguments are parted by commas, and \")\" follows the last one.");
    }
    tokens.next();
    tokens.newlines(newlines);
    return new FunctionCall(name, nameRange, arguments, expand, tokens.rangeFrom(first.start()));
  }

  /** Reads arguments up to the closing parenthesis, and returns whether the last is expanded. */
  private boolean arguments(List<Expression> arguments) throws Unreadable {
    int height = 0;
    boolean expand = false;
    while (!tokens.at(TokenType.CLOSE_PARENTHESIS)) {
      arguments.add(expressions.expression());
      height = Math.max(height, tree.height());
      expand = tokens.take(TokenType.ELLIPSIS);
      if (expand || !tokens.take(TokenType.COMMA)) {
        break;
      }
    }
    tree.above(height);
    return expand;
  }
}
