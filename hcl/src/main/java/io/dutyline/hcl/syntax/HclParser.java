package io.dutyline.hcl.syntax;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads HCL's native syntax. Nothing that a text has in it makes these methods throw: what cannot
 * be read is a problem, and the rest is there.
 */
public final class HclParser {
  private HclParser() {}

  /**
   * Returns what is in a file.
   *
   * @param file its name, for the ranges
   */
  public static Result<Body> parse(String file, String text) {
    requireNonNull(file, "file");
    Source source = Source.of(file, text, Position.START);
    Problems problems = new Problems();
    TokenReader tokens = new TokenReader(source, new Lexer(source, problems), problems);
    tokens.newlines(true);
    Body body = new BodyParser(tokens).file();
    return new Result<>(body, problems.inOrder());
  }

  /**
   * Returns the comments of a file, in their order.
   *
   * @param file its name, for the ranges
   */
  public static List<Comment> comments(String file, String text) {
    Source source = Source.of(file, text, Position.START);
    List<Comment> comments = new ArrayList<>();
    Lexer lexer = new Lexer(source, new Problems(), comments);
    while (!lexer.next().is(TokenType.END)) {
      // What is no comment is of no interest here.
    }
    return List.copyOf(comments);
  }

  /**
   * Returns the expression that a text is as a whole; {@link Expression.Invalid} if it is none.
   *
   * @param start where the text stands in its file
   */
  public static Result<Expression> expression(String file, String text, Position start) {
    requireNonNull(file, "file");
    return expression(Source.of(file, text, start));
  }

  static Result<Expression> expression(Source source) {
    Problems problems = new Problems();
    TokenReader tokens = new TokenReader(source, new Lexer(source, problems), problems);
    Expression expression;
    try {
      expression = new ExpressionParser(tokens).expression();
      if (!tokens.at(TokenType.END)) {
        throw tokens.unexpected("Text behind the expression", "Here the expression ends.");
      }
    } catch (Unreadable e) {
      expression = new Expression.Invalid(source.range(0, source.text().length()));
    }
    return new Result<>(expression, problems.inOrder());
  }

  /**
   * Returns the template that a text is as a whole, without quotes or heredoc marks and without
   * backslash escapes, as a file for {@code templatefile} is.
   *
   * @param start where the text stands in its file
   */
  public static Result<Expression> template(String file, String text, Position start) {
    requireNonNull(file, "file");
    return template(Source.of(file, text, start));
  }

  static Result<Expression> template(Source source) {
    Problems problems = new Problems();
    Lexer lexer = new Lexer(source, problems);
    lexer.startTemplate();
    TokenReader tokens = new TokenReader(source, lexer, problems);
    Expression expression;
    try {
      expression = new ExpressionParser(tokens).terms().templates().bare();
    } catch (Unreadable e) {
      expression = new Expression.Invalid(source.range(0, source.text().length()));
    }
    return new Result<>(expression, problems.inOrder());
  }
}
