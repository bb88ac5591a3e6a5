package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;

/**
 * Types unquoted scalars as YAML 1.1 does, but for numbers: only a plain decimal is one. An octal,
 * a hexadecimal, a sexagesimal, {@code 1_000} or {@code 1e5} stays the text that it is: in a
 * template it is an account id, a time or a hash, and reading it as a number would lose what its
 * author wrote.
 */
final class PlainScalar {
  /** In characters; a longer number would only be an attack on the arithmetic. */
  private static final int LONGEST_NUMBER = 40;

  /** In characters, with its letter and sign. */
  private static final int LONGEST_EXPONENT = 4;

  private PlainScalar() {}

  static Kind kindOf(String text) {
    int length = text.length();
    if (length == 0) {
      return Kind.NULL;
    }
    char first = text.charAt(0);
    if (first <= '9') {
      return length <= LONGEST_NUMBER && isDecimal(text) ? Kind.NUMBER : Kind.STRING;
    }
    return length <= 5 ? wordKind(text) : Kind.STRING;
  }

  /** Returns whether a JSON number can be reckoned with; {@code 1e999999999} cannot. */
  static boolean isModestNumber(String number) {
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    return number.length() <= LONGEST_NUMBER
        && (exponent < 0 || number.length() - exponent <= LONGEST_EXPONENT);
  }

  private static Kind wordKind(String text) {
    return switch (text) {
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
      case "yes", "Yes", "YES", "no", "No", "NO" -> Kind.BOOLEAN;
      case "on", "On", "ON", "off", "Off", "OFF" -> Kind.BOOLEAN;
      case "~", "null", "Null", "NULL" -> Kind.NULL;
      default -> Kind.STRING;
    };
  }

  /** Returns whether {@code text} is a sign, digits without a leading zero, a point and digits. */
  private static boolean isDecimal(String text) {
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int whole = afterDigits(text, start);
    boolean leadingZero = whole - start > 1 && text.charAt(start) == '0';
    if (leadingZero) {
      return false;
    }
    if (whole == text.length()) {
      return whole > start;
    }
    int end = text.charAt(whole) == '.' ? afterDigits(text, whole + 1) : whole;
    return end == text.length() && end - start > 1;
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
