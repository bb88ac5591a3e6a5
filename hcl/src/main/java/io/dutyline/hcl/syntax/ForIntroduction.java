package io.dutyline.hcl.syntax;

import java.util.Optional;

/** {@code k, v in collection}, behind the {@code for} of an expression or of a directive. */
record ForIntroduction(Optional<String> keyName, String valueName, Expression collection) {

  static ForIntroduction read(TokenReader tokens, ExpressionParser expressions) throws Unreadable {
    String first = name(tokens);
    Optional<String> second =
        tokens.take(TokenType.COMMA) ? Optional.of(name(tokens)) : Optional.empty();
    if (!tokens.atKeyword("in")) {
      throw tokens.unexpected(
          "For without collection",
          "Behind the names stands the word \"in\" and what they go through.");
    }
    tokens.next();
    Expression collection = expressions.expression();
    return new ForIntroduction(second.map(value -> first), second.orElse(first), collection);
  }

  private static String name(TokenReader tokens) throws Unreadable {
    if (!tokens.at(TokenType.IDENTIFIER)) {
      throw tokens.unexpected(
          "For without name",
          "Behind \"for\" stands a name for each element, or two for its key and its value.");
    }
    return tokens.text(tokens.next());
  }
}
