package io.dutyline.hcl.syntax;

/**
 * @param start index in the source's text
 * @param end exclusive
 */
record Token(TokenType type, int start, int end) {
  boolean is(TokenType other) {
    return type == other;
  }
}
