package io.dutyline.hcl.syntax;

import io.dutyline.hcl.syntax.LexerMode.Code;
import io.dutyline.hcl.syntax.LexerMode.Heredoc;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens, each when it is asked for, and each character once: what a token is
 * depends on the templates that are open around it.
 */
final class Lexer {
  private final Source source;
  private final String text;
  private final Problems problems;
  private final Deque<LexerMode> modes = new ArrayDeque<>();
  private final @Nullable List<Comment> comments;
  private int at;

  Lexer(Source source, Problems problems) {
    this(source, problems, null);
  }

  /**
   * @param comments takes the comments that are met; null if nobody asks for them
   */
  Lexer(Source source, Problems problems, @Nullable List<Comment> comments) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.comments = comments;
    modes.push(new Code());
  }

  /** Goes on at a line's start, as if nothing were open. */
  void resume(int index) {
    modes.clear();
    modes.push(new Code());
    at = index;
  }

  /** Takes the whole text for a template, as if it stood between quotes. */
  void startTemplate() {
    modes.push(LexerMode.BARE);
  }

  Token next() {
    LexerMode mode = modes.element();
    if (mode instanceof Code code) {
      return code(code);
    }
    if (mode instanceof Heredoc heredoc) {
      return heredoc(heredoc);
    }
    return mode == LexerMode.QUOTED ? quoted() : bare();
  }

  private Token token(TokenType type, int length) {
    int start = at;
    at += length;
    return new Token(type, start, at);
  }

  /** Returns the character some places on; NUL beyond the end, which means nothing anywhere. */
  private char ahead(int distance) {
    return at + distance < text.length() ? text.charAt(at + distance) : 0;
  }

  private Token code(Code code) {
    skipSpaceAndComments();
    if (at == text.length()) {
      return token(TokenType.END, 0);
    }
    char c = text.charAt(at);
    if (Characters.isDigit(c)) {
      return token(TokenType.NUMBER, numberLength());
    }
    if (Characters.startsName(text.codePointAt(at))) {
      return token(TokenType.IDENTIFIER, nameEnd(text, at) - at);
    }
    return switch (c) {
      case '\n' -> token(TokenType.NEWLINE, 1);
      case '\r' -> ahead(1) == '\n' ? token(TokenType.NEWLINE, 2) : invalid();
      case '"' -> open(TokenType.OPEN_QUOTE, LexerMode.QUOTED, 1);
      case '{' -> {
        code.open();
        yield token(TokenType.OPEN_BRACE, 1);
      }
      case '}' -> closingBrace(code);
      default -> operator(code, c);
    };
  }

  private Token open(TokenType type, LexerMode mode, int length) {
    modes.push(mode);
    return token(type, length);
  }

  private Token close(TokenType type, int length) {
    modes.pop();
    return token(type, length);
  }

  private Token closingBrace(Code code) {
    if (code.close() || modes.size() == 1) {
      return token(TokenType.CLOSE_BRACE, 1);
    }
    return close(TokenType.CLOSE_SEQUENCE, 1);
  }

  private Token operator(Code code, char c) {
    char next = ahead(1);
    return switch (c) {
      case '[' -> token(TokenType.OPEN_BRACKET, 1);
      case ']' -> token(TokenType.CLOSE_BRACKET, 1);
      case '(' -> token(TokenType.OPEN_PARENTHESIS, 1);
      case ')' -> token(TokenType.CLOSE_PARENTHESIS, 1);
      case ',' -> token(TokenType.COMMA, 1);
      case '?' -> token(TokenType.QUESTION, 1);
      case '+' -> token(TokenType.PLUS, 1);
      case '-' -> token(TokenType.MINUS, 1);
      case '*' -> token(TokenType.STAR, 1);
      case '/' -> token(TokenType.SLASH, 1);
      case '%' -> token(TokenType.PERCENT, 1);
      case ':' -> next == ':' ? token(TokenType.DOUBLE_COLON, 2) : token(TokenType.COLON, 1);
      case '.' ->
          next == '.' && ahead(2) == '.' ? token(TokenType.ELLIPSIS, 3) : token(TokenType.DOT, 1);
      case '=' ->
          next == '='
              ? token(TokenType.EQUAL, 2)
              : next == '>' ? token(TokenType.ARROW, 2) : token(TokenType.ASSIGN, 1);
      case '!' -> next == '=' ? token(TokenType.NOT_EQUAL, 2) : token(TokenType.NOT, 1);
      case '<' -> less(next);
      case '>' -> next == '=' ? token(TokenType.GREATER_OR_EQUAL, 2) : token(TokenType.GREATER, 1);
      case '&' -> next == '&' ? token(TokenType.AND, 2) : invalid();
      case '|' -> next == '|' ? token(TokenType.OR, 2) : invalid();
      case '~' ->
          next == '}' && modes.size() > 1 && !code.isOpen()
              ? close(TokenType.CLOSE_SEQUENCE, 2)
              : invalid();
      default -> invalid();
    };
  }

  private Token less(char next) {
    if (next == '=') {
      return token(TokenType.LESS_OR_EQUAL, 2);
    }
    return next == '<' ? heredocStart() : token(TokenType.LESS, 1);
  }

  /** Takes one character that starts no token; the parser says what it expected instead. */
  private Token invalid() {
    return token(TokenType.INVALID, Character.charCount(text.codePointAt(at)));
  }

  private void skipSpaceAndComments() {
    if (at == 0 && ahead(0) == '\uFEFF') {
      at = 1;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        at++;
      } else if (c == '#' || (c == '/' && ahead(1) == '/')) {
        int start = at;
        at = lineEnd(at);
        comment(start, start + (c == '#' ? 1 : 2), at);
      } else if (c == '/' && ahead(1) == '*') {
        skipBlockComment();
      } else {
        return;
      }
    }
  }

  private void skipBlockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      problems.add(
          "Comment without end",
          "This comment starts with \"/*\" and goes on to the end of the file. Close it with"
              + " \"*/\".",
          source.range(at, at + 2));
    }
    int start = at;
    at = end < 0 ? text.length() : end + 2;
    comment(start, start + 2, end < 0 ? at : end);
  }

  private void comment(int start, int from, int to) {
    if (comments != null) {
      comments.add(new Comment(text.substring(from, Math.max(from, to)), source.range(start, at)));
    }
  }

  /** Returns the index of the line's end, CR or LF. */
  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    if (end < 0) {
      return text.length();
    }
    return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Returns where the name ends that starts at an index; that index if none does. */
  static int nameEnd(String text, int from) {
    int end = from;
    if (end < text.length() && !Characters.startsName(text.codePointAt(end))) {
      return end;
    }
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      if (!Characters.continuesName(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private int numberLength() {
    int length = digits(1);
    if (ahead(length) == '.' && Characters.isDigit(ahead(length + 1))) {
      length = digits(length + 2);
    }
    char e = ahead(length);
    if (e == 'e' || e == 'E') {
      char sign = ahead(length + 1);
      int exponent = sign == '+' || sign == '-' ? length + 2 : length + 1;
      if (Characters.isDigit(ahead(exponent))) {
        return digits(exponent);
      }
    }
    return length;
  }

  private int digits(int length) {
    int end = length;
    while (Characters.isDigit(ahead(end))) {
      end++;
    }
    return end;
  }

  private Token heredocStart() {
    boolean flush = ahead(2) == '-';
    int name = at + (flush ? 3 : 2);
    int nameEnd = nameEnd(text, name);
    if (nameEnd == name) {
      return token(TokenType.LESS, 1);
    }
    int end = nameEnd;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    int lineEnd = end < text.length() && text.charAt(end) == '\r' ? end + 1 : end;
    if (lineEnd >= text.length() || text.charAt(lineEnd) != '\n') {
      return token(TokenType.LESS, 1);
    }
    if (end > nameEnd) {
      problems.add(
          "Space after the start of a heredoc",
          "The line ends right behind the marker that starts a heredoc. Take the space away.",
          source.range(nameEnd, end));
    }
    Heredoc mode = new Heredoc(text.substring(name, nameEnd), flush);
    return open(TokenType.OPEN_HEREDOC, mode, lineEnd + 1 - at);
  }

  private Token heredoc(Heredoc heredoc) {
    Token sequence = sequenceStart();
    if (sequence != null) {
      return sequence;
    }
    int start = at;
    while (at < text.length() && !atSequence()) {
      if (atLineStart()) {
        int end = markerEnd(heredoc.marker());
        if (end >= 0) {
          return at > start
              ? new Token(TokenType.TEXT, start, at)
              : close(TokenType.CLOSE_HEREDOC, end - at);
        }
      }
      at += escapeLength();
    }
    return at > start ? new Token(TokenType.TEXT, start, at) : close(TokenType.CUT_OFF, 0);
  }

  private boolean atLineStart() {
    return at > 0 && text.charAt(at - 1) == '\n';
  }

  /** Returns where the marker ends that this line is; -1 if it is something else. */
  private int markerEnd(String marker) {
    int start = at;
    while (start < text.length() && isSpaceWithinLine(text.charAt(start))) {
      start++;
    }
    if (!text.startsWith(marker, start)) {
      return -1;
    }
    int end = start + marker.length();
    int lineEnd = end;
    while (lineEnd < text.length() && isSpaceWithinLine(text.charAt(lineEnd))) {
      lineEnd++;
    }
    return lineEnd < text.length() && text.charAt(lineEnd) == '\n' ? lineEnd(end) : -1;
  }

  private static boolean isSpaceWithinLine(char c) {
    return c != '\n' && Characters.isSpace(c);
  }

  private Token quoted() {
    char c = ahead(0);
    if (c == '"') {
      return close(TokenType.CLOSE_QUOTE, 1);
    }
    Token sequence = sequenceStart();
    if (sequence != null) {
      return sequence;
    }
    int start = at;
    while (at < text.length() && !atSequence()) {
      c = text.charAt(at);
      if (c == '"' || c == '\n' || (c == '\r' && ahead(1) == '\n')) {
        break;
      }
      boolean escape = c == '\\' && at + 1 < text.length() && ahead(1) != '\n' && ahead(1) != '\r';
      at += escape ? 2 : escapeLength();
    }
    return at > start ? new Token(TokenType.TEXT, start, at) : close(TokenType.CUT_OFF, 0);
  }

  private Token bare() {
    Token sequence = sequenceStart();
    if (sequence != null) {
      return sequence;
    }
    int start = at;
    while (at < text.length() && !atSequence()) {
      at += escapeLength();
    }
    return new Token(at > start ? TokenType.TEXT : TokenType.END, start, at);
  }

  private boolean atSequence() {
    char c = text.charAt(at);
    return (c == '$' || c == '%') && ahead(1) == '{';
  }

  private @Nullable Token sequenceStart() {
    if (at == text.length() || !atSequence()) {
      return null;
    }
    TokenType type =
        text.charAt(at) == '$' ? TokenType.OPEN_INTERPOLATION : TokenType.OPEN_DIRECTIVE;
    return open(type, new Code(), ahead(2) == '~' ? 3 : 2);
  }

  /** Returns 3 for what stands for the start of a sequence itself, 1 for any other character. */
  private int escapeLength() {
    char c = text.charAt(at);
    return (c == '$' || c == '%') && ahead(1) == c && ahead(2) == '{' ? 3 : 1;
  }
}
