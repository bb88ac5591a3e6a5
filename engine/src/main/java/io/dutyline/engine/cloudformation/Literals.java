package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.Locale;

/** Scalars as they are written in a template. */
final class Literals {
  /** No number of a template is longer; what is stays a text. */
  private static final int LONGEST_NUMBER = 40;

  private Literals() {}

  static Value value(ScalarNode node) {
    return switch (node.kind()) {
      case NULL -> new Absent(node.range(), Origin.LITERAL);
      case STRING -> DynamicReferences.read(node.text(), node.range(), Origin.LITERAL);
      case BOOLEAN, NUMBER -> new Scalar(data(node), node.range(), Origin.LITERAL);
    };
  }

  /**
   * Returns the scalar as CloudFormation takes it where it wants a text: booleans in lower case.
   */
  static String text(ScalarNode node) {
    boolean isBoolean = node.kind() == ScalarNode.Kind.BOOLEAN;
    return isBoolean ? Boolean.toString(isTrue(node.text())) : node.text();
  }

  private static Object data(ScalarNode node) {
    return node.kind() == ScalarNode.Kind.BOOLEAN ? isTrue(node.text()) : number(node.text());
  }

  /** Returns a number, or the text where a number would lose something of it. */
  static Object number(String text) {
    return isPlainNumber(text) ? new BigDecimal(text) : text;
  }

  private static boolean isTrue(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("true") || lower.equals("yes") || lower.equals("on");
  }

  /**
   * Returns whether digits, a sign and a point are all there is to it. An account id with a leading
   * zero is none, nor is what YAML also takes for a number: octal, sexagesimal, with an exponent.
   */
  private static boolean isPlainNumber(String text) {
    int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int points = 0;
    for (int i = start; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '.') {
        points++;
      } else if (each < '0' || each > '9') {
        return false;
      }
    }
    int digits = text.length() - start - points;
    boolean leadingZero = digits > 1 && text.charAt(start) == '0' && text.charAt(start + 1) != '.';
    return digits > 0 && points <= 1 && !leadingZero && text.length() <= LONGEST_NUMBER;
  }
}
