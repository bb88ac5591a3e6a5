package io.dutyline.hcl.syntax;

/** The kinds of tokens, each with the words that name it in a message. */
enum TokenType {
  IDENTIFIER("a name"),
  NUMBER("a number"),
  NEWLINE("the end of the line"),
  END("the end of the file"),
  INVALID("a character that means nothing here"),

  OPEN_BRACE("\"{\""),
  CLOSE_BRACE("\"}\""),
  OPEN_BRACKET("\"[\""),
  CLOSE_BRACKET("\"]\""),
  OPEN_PARENTHESIS("\"(\""),
  CLOSE_PARENTHESIS("\")\""),

  OPEN_QUOTE("a quoted string"),
  CLOSE_QUOTE("a closing quotation mark"),
  OPEN_HEREDOC("a heredoc"),
  CLOSE_HEREDOC("the end of a heredoc"),
  TEXT("text"),
  CUT_OFF("the end of the text"),
  OPEN_INTERPOLATION("\"${\""),
  OPEN_DIRECTIVE("\"%{\""),
  CLOSE_SEQUENCE("\"}\""),

  COMMA("a comma"),
  DOT("a dot"),
  ELLIPSIS("\"...\""),
  COLON("a colon"),
  DOUBLE_COLON("\"::\""),
  QUESTION("\"?\""),
  ASSIGN("\"=\""),
  ARROW("\"=>\""),

  EQUAL("\"==\""),
  NOT_EQUAL("\"!=\""),
  LESS("\"<\""),
  LESS_OR_EQUAL("\"<=\""),
  GREATER("\">\""),
  GREATER_OR_EQUAL("\">=\""),
  AND("\"&&\""),
  OR("\"||\""),
  NOT("\"!\""),
  PLUS("\"+\""),
  MINUS("\"-\""),
  STAR("\"*\""),
  SLASH("\"/\""),
  PERCENT("\"%\"");

  private final String words;

  TokenType(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean opens() {
    return switch (this) {
      case OPEN_BRACE,
          OPEN_BRACKET,
          OPEN_PARENTHESIS,
          OPEN_QUOTE,
          OPEN_HEREDOC,
          OPEN_INTERPOLATION,
          OPEN_DIRECTIVE ->
          true;
      default -> false;
    };
  }

  boolean closes() {
    return switch (this) {
      case CLOSE_BRACE,
          CLOSE_BRACKET,
          CLOSE_PARENTHESIS,
          CLOSE_QUOTE,
          CLOSE_HEREDOC,
          CLOSE_SEQUENCE,
          CUT_OFF ->
          true;
      default -> false;
    };
  }
}
