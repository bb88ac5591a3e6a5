package io.dutyline.hcl.syntax;

import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TemplateWrap;
import java.util.ArrayList;
import java.util.List;

/** Reads templates: between quotes, in heredocs, and texts that are one as a whole. */
final class TemplateParser {
  private final TokenReader tokens;
  private final Tree tree;
  private final PieceParser pieces;

  TemplateParser(TokenReader tokens, Tree tree, ExpressionParser expressions) {
    this.tokens = tokens;
    this.tree = tree;
    this.pieces = new PieceParser(tokens, tree, expressions);
  }

  Expression quoted() throws Unreadable {
    Token open = tokens.next();
    List<Piece> read = pieces.read(TokenType.CLOSE_QUOTE, PieceParser.Form.QUOTED);
    if (!tokens.at(TokenType.CLOSE_QUOTE)) {
      throw cutOff(
          open,
          "String without end",
          "A string ends on the line where it starts, with a quotation mark. For a text of more"
              + " lines write \\n, or a heredoc.");
    }
    tokens.next();
    return template(read, open.start());
  }

  Expression heredoc() throws Unreadable {
    Token open = tokens.next();
    List<Piece> read = pieces.read(TokenType.CLOSE_HEREDOC, PieceParser.Form.LINES);
    if (!tokens.at(TokenType.CLOSE_HEREDOC)) {
      throw cutOff(
          open,
          "Heredoc without end",
          "No line below has nothing but the marker that this heredoc starts with, and a line end.");
    }
    tokens.next();
    Trimming.trim(read);
    if (tokens.source().text().startsWith("<<-", open.start())) {
      HeredocIndentation.strip(read);
    }
    return tree(read, open.start());
  }

  /** Reads a text to its end as a template. */
  Expression bare() throws Unreadable {
    return template(pieces.read(TokenType.END, PieceParser.Form.LINES), 0);
  }

  private Unreadable cutOff(Token open, String summary, String detail) {
    tokens.problem(summary, detail, new Token(open.type(), open.start(), openingEnd(open)));
    return new Unreadable();
  }

  /** A heredoc's opening token takes its line end with it, which nobody needs to be shown. */
  private int openingEnd(Token open) {
    int end = open.end();
    while (Characters.isSpace(tokens.source().text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Expression template(List<Piece> read, int start) throws Unreadable {
    Trimming.trim(read);
    if (read.size() == 1 && read.get(0) instanceof Piece.Interpolation alone) {
      tree.above(alone.height());
      return new TemplateWrap(alone.value(), tokens.rangeFrom(start));
    }
    return tree(read, start);
  }

  private Expression tree(List<Piece> read, int start) throws Unreadable {
    List<Expression> parts = new TemplateTree(tokens, tree, new ArrayList<>(read)).parts();
    return new Template(parts, tokens.rangeFrom(start));
  }
}
