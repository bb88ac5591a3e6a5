package io.dutyline.hcl.syntax;

import io.dutyline.hcl.syntax.Expression.Conditional;
import io.dutyline.hcl.syntax.Expression.ForExpression;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TemplateJoin;
import io.dutyline.hcl.syntax.Piece.Kind;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the directives of a template around the pieces that they hold. */
final class TemplateTree {
  private final TokenReader tokens;
  private final Tree tree;
  private final List<Piece> pieces;
  private int at;

  TemplateTree(TokenReader tokens, Tree tree, List<Piece> pieces) {
    this.tokens = tokens;
    this.tree = tree;
    this.pieces = pieces;
  }

  /** Returns the parts of the whole template, and sets the tree's height. */
  List<Expression> parts() throws Unreadable {
    List<Expression> parts = partsToWord();
    if (at < pieces.size()) {
      Piece.Word word = (Piece.Word) pieces.get(at);
      throw problem(
          "Directive without start",
          "No directive before it is open that " + word.kind().keyword() + " could belong to.",
          word);
    }
    return parts;
  }

  /** Reads to the end, or to an else, endif or endfor of a directive around. */
  private List<Expression> partsToWord() throws Unreadable {
    List<Expression> parts = new ArrayList<>();
    int height = 0;
    while (at < pieces.size() && !(pieces.get(at) instanceof Piece.Word)) {
      Piece piece = pieces.get(at);
      if (piece instanceof Piece.Text) {
        text(parts);
        tree.leaf();
      } else if (piece instanceof Piece.Interpolation interpolation) {
        at++;
        parts.add(interpolation.value());
        tree.above(interpolation.height());
      } else {
        tokens.enter();
        parts.add(
            piece instanceof Piece.If start ? conditional(start) : repetition((Piece.For) piece));
        tokens.leave();
      }
      height = Math.max(height, tree.height());
    }
    tree.above(height);
    return parts;
  }

  /** Joins texts that only line ends part; those that trimming left nothing of vanish. */
  private void text(List<Expression> parts) {
    StringBuilder joined = new StringBuilder();
    int start = pieces.get(at).start();
    int end = start;
    while (at < pieces.size() && pieces.get(at) instanceof Piece.Text text) {
      joined.append(text.text());
      end = text.end();
      at++;
    }
    if (!joined.isEmpty()) {
      parts.add(new Literal(Values.text(joined.toString()), tokens.source().range(start, end)));
    }
  }

  private Expression conditional(Piece.If start) throws Unreadable {
    at++;
    Template whenTrue = branch(start.end());
    int height = Math.max(start.height(), tree.height());
    Piece.Word end = word(start, "endif");
    Template whenFalse = new Template(List.of(), tokens.source().range(end.start(), end.start()));
    if (end.kind() == Kind.ELSE) {
      whenFalse = branch(end.end());
      height = Math.max(height, tree.height());
      end = word(start, "endif");
    }
    expect(end, Kind.END_IF, "if");
    tree.above(height);
    return new Conditional(
        start.condition(), whenTrue, whenFalse, tokens.source().range(start.start(), end.end()));
  }

  private Expression repetition(Piece.For start) throws Unreadable {
    at++;
    Template body = branch(start.end());
    int height = Math.max(start.height(), tree.height());
    Piece.Word end = word(start, "endfor");
    expect(end, Kind.END_FOR, "for");
    tree.above(height + 1);
    ForExpression tuple =
        new ForExpression(
            start.introduction().keyName(),
            start.introduction().valueName(),
            start.introduction().collection(),
            Optional.empty(),
            body,
            Optional.empty(),
            false,
            tokens.source().range(start.start(), end.end()));
    return new TemplateJoin(tuple, tuple.range());
  }

  private Template branch(int start) throws Unreadable {
    List<Expression> parts = partsToWord();
    int end = at < pieces.size() ? pieces.get(at).start() : pieces.get(at - 1).end();
    return new Template(parts, tokens.source().range(start, end));
  }

  private Piece.Word word(Piece start, String end) throws Unreadable {
    if (at == pieces.size()) {
      throw problem("Directive without end", "It ends with %{ " + end + " }.", start);
    }
    return (Piece.Word) pieces.get(at++);
  }

  private void expect(Piece.Word word, Kind kind, String directive) throws Unreadable {
    if (word.kind() != kind) {
      throw problem(
          "Directive out of place",
          "The directive that is open here is \""
              + directive
              + "\": "
              + kind.keyword()
              + " ends it.",
          word);
    }
  }

  private Unreadable problem(String summary, String detail, Piece subject) {
    tokens.problem(
        summary, detail, new Token(TokenType.OPEN_DIRECTIVE, subject.start(), subject.end()));
    return new Unreadable();
  }
}
