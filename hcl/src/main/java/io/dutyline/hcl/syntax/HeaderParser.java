package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Block.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a block up to its opening brace. */
final class HeaderParser {
  private final TokenReader tokens;

  HeaderParser(TokenReader tokens) {
    this.tokens = tokens;
  }

  /**
   * @param range to the last label
   * @param brace empty if there is none
   */
  record Header(Token type, List<Label> labels, Range range, Optional<Token> brace) {}

  Header read(Token type) {
    List<Label> labels = new ArrayList<>();
    int open = tokens.open();
    int end = type.end();
    try {
      while (!tokens.at(TokenType.OPEN_BRACE)) {
        labels.add(label());
        end = tokens.lastEnd();
      }
    } catch (Unreadable e) {
      skipToBrace(open);
    }
    Range range = tokens.source().range(type.start(), end);
    Optional<Token> brace =
        tokens.at(TokenType.OPEN_BRACE) ? Optional.of(tokens.next()) : Optional.empty();
    return new Header(type, labels, range, brace);
  }

  private Label label() throws Unreadable {
    if (tokens.at(TokenType.IDENTIFIER)) {
      Token token = tokens.next();
      return new Label(tokens.text(token), tokens.range(token));
    }
    if (tokens.at(TokenType.OPEN_QUOTE)) {
      return quoted();
    }
    throw tokens.unexpected(
        "Block without body", "Behind the labels of a block stands \"{\", on the same line.");
  }

  private Label quoted() throws Unreadable {
    Token open = tokens.next();
    String text = "";
    if (tokens.at(TokenType.TEXT)) {
      text = LiteralText.read(tokens, tokens.next(), true).text();
    }
    if (!tokens.at(TokenType.CLOSE_QUOTE)) {
      throw tokens.unexpected(
          "Label that is not plain text",
          "A label ends on its line, with a quotation mark, and has no template sequences in it.");
    }
    tokens.next();
    return new Label(text, tokens.rangeFrom(open.start()));
  }

  /** Looks for the brace on the rest of the line, and at the start of the next one. */
  private void skipToBrace(int open) {
    while (!tokens.at(TokenType.END)
        && !(tokens.at(TokenType.OPEN_BRACE) && tokens.open() <= open)
        && !tokens.at(TokenType.NEWLINE)) {
      tokens.next();
    }
    if (tokens.at(TokenType.NEWLINE) && braceFollows(tokens.peek().end())) {
      while (tokens.at(TokenType.NEWLINE)) {
        tokens.next();
      }
    }
    tokens.open(open);
  }

  private boolean braceFollows(int start) {
    int at = Trimming.contentStart(tokens.source().text(), start);
    return tokens.source().text().startsWith("{", at);
  }
}
