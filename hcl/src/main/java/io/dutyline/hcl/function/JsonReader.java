package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly. */
final class JsonReader {
  private final String text;
  private int at;

  JsonReader(String text) {
    this.text = text;
  }

  HclValue read() throws FunctionException {
    HclValue value = value(0);
    skipSpace();
    if (at < text.length()) {
      throw failure("there is more behind the JSON document");
    }
    return value;
  }

  private HclValue value(int depth) throws FunctionException {
    Bounds.checkDepth(depth);
    skipSpace();
    char c = peek();
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return array(depth);
    }
    if (c == '"') {
      return Values.text(string());
    }
    if (c == '-' || isDigit(c)) {
      return number();
    }
    if (takes("true")) {
      return HclValue.Bool.TRUE;
    }
    if (takes("false")) {
      return HclValue.Bool.FALSE;
    }
    if (takes("null")) {
      return HclValue.Null.OF_ANY_TYPE;
    }
    throw failure("a JSON value is expected");
  }

  private HclValue object(int depth) throws FunctionException {
    Map<String, HclValue> attributes = new LinkedHashMap<>();
    at++;
    skipSpace();
    boolean first = true;
    while (!takes("}")) {
      if (!first) {
        expect(",");
        skipSpace();
      }
      first = false;
      if (peek() != '"') {
        throw failure("a property name in quotes is expected");
      }
      String name = Values.normalized(string());
      skipSpace();
      expect(":");
      attributes.put(name, value(depth + 1));
      skipSpace();
    }
    return Values.object(attributes);
  }

  private HclValue array(int depth) throws FunctionException {
    List<HclValue> elements = new ArrayList<>();
    at++;
    skipSpace();
    while (!takes("]")) {
      if (!elements.isEmpty()) {
        expect(",");
      }
      elements.add(value(depth + 1));
      skipSpace();
    }
    return new HclValue.Tuple(elements);
  }

  private HclValue number() throws FunctionException {
    int start = at;
    takes("-");
    if (!takes("0")) {
      digits();
    }
    if (takes(".")) {
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    return NumberText.number(0, text.substring(start, at));
  }

  private void digits() throws FunctionException {
    if (!isDigit(peek())) {
      throw failure("a digit is expected");
    }
    while (isDigit(peek())) {
      at++;
    }
  }

  private String string() throws FunctionException {
    StringBuilder string = new StringBuilder();
    at++;
    while (peek() != '"') {
      if (at >= text.length() || peek() < ' ') {
        throw failure("a string is not closed");
      }
      if (peek() == '\\') {
        at++;
        string.append(escaped());
      } else {
        string.append(text.charAt(at++));
      }
    }
    at++;
    return LoneSurrogates.replace(string.toString());
  }

  private char escaped() throws FunctionException {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> throw failure("there is no such escape in a string");
    };
  }

  private char unicode() throws FunctionException {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw failure("four hexadecimal digits are expected");
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private void expect(String token) throws FunctionException {
    if (!takes(token)) {
      throw failure("'" + token + "' is expected");
    }
  }

  private boolean takes(String token) {
    boolean found = text.startsWith(token, at);
    at += found ? token.length() : 0;
    return found;
  }

  /** Returns the next character; a zero byte, which JSON does not allow, at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private FunctionException failure(String reason) {
    return new FunctionException(0, reason + ", at offset " + at + " of the JSON document");
  }
}
