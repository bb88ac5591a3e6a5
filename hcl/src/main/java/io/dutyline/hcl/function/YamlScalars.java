package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.function.YamlScalarReader.Style;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.math.BigInteger;
import java.util.Set;

/** What the scalars of YAML mean. */
final class YamlScalars {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUES =
      Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
  private static final Set<String> FALSES =
      Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");

  private YamlScalars() {}

  static HclValue resolve(String text, Style style, String tag, YamlCursor cursor)
      throws FunctionException {
    if (tag.isEmpty()) {
      if (style == Style.QUOTED) {
        return Values.text(text);
      }
      HclValue value = plain(text, cursor);
      // A block is a string, but one that looks like a number is rewritten as the number is.
      return style == Style.BLOCK ? Converting.convert(0, value, HclType.STRING) : value;
    }
    return tagged(text, style, tag, cursor);
  }

  private static HclValue tagged(String text, Style style, String tag, YamlCursor cursor)
      throws FunctionException {
    if (tag.equals("!") || tag.equals(YamlProperties.core("str"))) {
      return Values.text(text);
    }
    if (tag.equals(YamlProperties.core("binary"))) {
      EncodingFamily.decode(text);
      return Values.text(text);
    }
    if (tag.equals(YamlProperties.core("null"))) {
      return HclValue.Null.OF_ANY_TYPE;
    }
    HclValue value = style == Style.QUOTED ? Values.text(text) : plain(text, cursor);
    boolean number =
        tag.equals(YamlProperties.core("int")) || tag.equals(YamlProperties.core("float"));
    boolean fits =
        (tag.equals(YamlProperties.core("bool")) && value instanceof HclValue.Bool)
            || (number && value instanceof HclValue.Num)
            || (tag.equals(YamlProperties.core("timestamp")) && !YamlTime.parse(text).isEmpty());
    if (!fits && style != Style.QUOTED) {
      throw cursor.failure("the tag " + tag + " is not supported, or does not fit");
    }
    return value;
  }

  private static HclValue plain(String text, YamlCursor cursor) throws FunctionException {
    if (NULLS.contains(text)) {
      return HclValue.Null.OF_ANY_TYPE;
    }
    if (TRUES.contains(text)) {
      return HclValue.Bool.TRUE;
    }
    if (FALSES.contains(text)) {
      return HclValue.Bool.FALSE;
    }
    char first = text.charAt(0);
    boolean digit = first >= '0' && first <= '9';
    if (!digit && first != '.' && first != '-' && first != '+') {
      return Values.text(text);
    }
    String time = digit ? YamlTime.parse(text) : "";
    if (!time.isEmpty()) {
      return Values.text(time);
    }
    return isDecimal(text) ? NumberText.number(0, text) : special(text, cursor);
  }

  /** Returns whether it is digits with an optional sign, point and exponent. */
  private static boolean isDecimal(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int whole = digitsEnd(text, at);
    int end = whole;
    if (text.startsWith(".", whole)) {
      end = digitsEnd(text, whole + 1);
      if (end - at < 2) {
        return false;
      }
    }
    if (end == at) {
      return false;
    }
    if (text.startsWith("e", end) || text.startsWith("E", end)) {
      int exponent = end + 1;
      exponent += text.startsWith("-", exponent) || text.startsWith("+", exponent) ? 1 : 0;
      end = digitsEnd(text, exponent);
      return end > exponent && end == text.length();
    }
    return end == text.length();
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static HclValue special(String text, YamlCursor cursor) throws FunctionException {
    String word = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
    if (Set.of(".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN").contains(word)) {
      throw cursor.failure("infinity and NaN are not supported");
    }
    int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 0;
    String digits = radix > 0 ? text.substring(2) : "";
    boolean number = !digits.isEmpty() && digits.length() <= 16;
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) < 0x80 && Character.digit(digits.charAt(i), radix) >= 0;
    }
    return number
        ? NumberText.number(0, new BigInteger(digits, radix).toString())
        : Values.text(text);
  }
}
