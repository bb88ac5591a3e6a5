package io.dutyline.hcl.syntax;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON (RFC 8259), and goes on where it is not quite that. */
final class JsonReader {
  private static final int MOST_LEVELS = TokenReader.MOST_LEVELS;

  private final Source source;
  private final Problems problems;
  private final String text;
  private int at;
  private int level;

  JsonReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.text = source.text();
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Returns what is written in the whole text. */
  JsonNode read() {
    skipSpace();
    JsonNode node = value();
    skipSpace();
    if (at < text.length() && !(node instanceof JsonNode.Unread)) {
      problem(
          "Text behind the value", "A file in JSON has one value, and it ends here.", at, at + 1);
    }
    return node;
  }

  private JsonNode value() {
    char c = peek();
    if (c == '{' || c == '[') {
      return nested(c);
    }
    if (c == '"') {
      return string();
    }
    if (c == '-' || Characters.isDigit(c)) {
      return number();
    }
    return word();
  }

  private JsonNode nested(char open) {
    if (level == MOST_LEVELS) {
      problem(
          "Too deeply nested",
          "Here it is nested more than " + MOST_LEVELS + " levels deep. Split it up.",
          at,
          at + 1);
      return skipNested();
    }
    level++;
    JsonNode node = open == '{' ? object() : array();
    level--;
    return node;
  }

  /** Skips brackets with all that is in them. */
  private JsonNode skipNested() {
    int start = at;
    int open = 0;
    problems.mute(true);
    do {
      char c = peek();
      if (c == '"') {
        string();
      } else {
        open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
      }
    } while (open > 0 && at < text.length());
    problems.mute(false);
    return new JsonNode.Unread(start, Math.min(at, text.length()));
  }

  private JsonNode object() {
    int start = at++;
    List<JsonNode.Member> members = new ArrayList<>();
    skipSpace();
    while (peek() != '}') {
      if (peek() != '"') {
        problem(
            "Property name expected",
            "Here stands the name of a property, in double quotes" + commaHint(start) + ".",
            at,
            characterEnd());
        if (!skipToSeparator()) {
          break;
        }
        continue;
      }
      JsonNode.Member member = member();
      members.add(member);
      if (!separated('}', "property", member.value())) {
        break;
      }
    }
    end(start, '}', "Object without end");
    return new JsonNode.ObjectNode(members, start, at);
  }

  private String commaHint(int start) {
    int before = at - 1;
    while (before > start && isSpace(text.charAt(before))) {
      before--;
    }
    return text.charAt(before) == ',' ? ", or no comma before it" : "";
  }

  private JsonNode.Member member() {
    JsonNode.Text name = string();
    skipSpace();
    if (peek() == ':') {
      at++;
      skipSpace();
      return new JsonNode.Member(name, value());
    }
    problem(
        "Property without value",
        "Behind the name of a property stands a colon and its value.",
        at,
        characterEnd());
    if (peek() == '=') {
      at++;
      skipSpace();
      return new JsonNode.Member(name, value());
    }
    return new JsonNode.Member(name, new JsonNode.Unread(at, at));
  }

  private JsonNode array() {
    int start = at++;
    List<JsonNode> elements = new ArrayList<>();
    skipSpace();
    while (peek() != ']') {
      JsonNode element = value();
      elements.add(element);
      if (!separated(']', "element", element)) {
        break;
      }
    }
    end(start, ']', "Array without end");
    return new JsonNode.ArrayNode(elements, start, at);
  }

  /** Takes the comma behind an item, and returns whether another may follow. */
  private boolean separated(char close, String item, JsonNode node) {
    skipSpace();
    char c = peek();
    if (c == ',') {
      int comma = at++;
      skipSpace();
      if (peek() == close) {
        problem(
            "Comma behind the last " + item,
            "In JSON none stands there. Take it away.",
            comma,
            comma + 1);
      }
      return true;
    }
    if (c == close || c == '}' || c == ']' || at == text.length()) {
      return false;
    }
    if (!(node instanceof JsonNode.Unread)) {
      problem(
          "Comma expected",
          "Between this " + item + " and the next stands a comma.",
          at,
          characterEnd());
    }
    return c == '"' || (close == ']' && startsValue(c)) || skipToSeparator();
  }

  private static boolean startsValue(char c) {
    return c == '{' || c == '[' || c == '-' || Characters.isDigit(c) || Characters.startsName(c);
  }

  /** Takes the closing bracket; the wrong one if that is there. */
  private void end(int start, char close, String summary) {
    if (peek() == close) {
      at++;
      return;
    }
    problem(
        summary,
        "The \"" + close + "\" is missing that belongs to this bracket.",
        start,
        start + 1);
    // A bracket of the other kind belongs to what is around, if there is anything.
    at += at < text.length() && level == 1 ? 1 : 0;
  }

  /**
   * Skips what is none, with its brackets, to a comma or closing bracket; takes the comma.
   *
   * @return whether there was a comma
   */
  private boolean skipToSeparator() {
    while (at < text.length()) {
      char c = peek();
      if (c == ',') {
        at++;
        skipSpace();
        return true;
      }
      if (c == '}' || c == ']') {
        return false;
      }
      if (c == '{' || c == '[' || c == '"') {
        skipNested();
      } else {
        at++;
      }
    }
    return false;
  }

  private JsonNode.Text string() {
    JsonNode.Text string = JsonText.read(source, problems, at);
    at = string.end();
    return string;
  }

  private JsonNode number() {
    int start = at;
    while (at < text.length() && isNumberPart(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(start, at);
    if (!isNumber(digits)) {
      problem(
          "Not a number",
          "JSON has numbers like -12, 0.5 and 1e6. Quote it if it is a text.",
          start,
          at);
      return new JsonNode.Unread(start, at);
    }
    Optional<HclValue> value = NumberLiterals.parse(digits).map(HclValue.Num::new);
    if (value.isEmpty()) {
      problem("Number out of bounds", NumberLiterals.outOfBounds(), start, at);
    }
    return new JsonNode.Scalar(value.orElse(HclValue.Unknown.of(HclType.NUMBER)), start, at);
  }

  private static boolean isNumberPart(char c) {
    return Characters.continuesName(c) || c == '+' || c == '.';
  }

  /** Returns whether it is {@code -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?}. */
  private static boolean isNumber(String digits) {
    int from = digits.startsWith("-") ? 1 : 0;
    int end = digitsEnd(digits, from);
    boolean valid = end > from && (digits.charAt(from) != '0' || end == from + 1);
    if (valid && digits.startsWith(".", end)) {
      from = end + 1;
      end = digitsEnd(digits, from);
      valid = end > from;
    }
    if (valid && (digits.startsWith("e", end) || digits.startsWith("E", end))) {
      boolean signed = digits.startsWith("-", end + 1) || digits.startsWith("+", end + 1);
      from = end + (signed ? 2 : 1);
      end = digitsEnd(digits, from);
      valid = end > from;
    }
    return valid && end == digits.length();
  }

  private static int digitsEnd(String digits, int from) {
    int end = from;
    while (end < digits.length() && Characters.isDigit(digits.charAt(end))) {
      end++;
    }
    return end;
  }

  private JsonNode word() {
    int start = at;
    at = Lexer.nameEnd(text, start);
    String word = text.substring(start, at);
    switch (word) {
      case "true":
        return new JsonNode.Scalar(HclValue.Bool.TRUE, start, at);
      case "false":
        return new JsonNode.Scalar(HclValue.Bool.FALSE, start, at);
      case "null":
        return new JsonNode.Scalar(HclValue.Null.OF_ANY_TYPE, start, at);
      default:
        problem(
            "Value expected",
            "Here stands a value: a string in double quotes, a number, true, false, null, an array"
                + " or an object.",
            start,
            at > start ? at : characterEnd());
        return new JsonNode.Unread(start, at);
    }
  }

  /** Returns the next character; NUL at the end, which means nothing anywhere. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private int characterEnd() {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private void problem(String summary, String detail, int start, int end) {
    problems.add(summary, detail, source.range(start, Math.min(end, text.length())));
  }
}
