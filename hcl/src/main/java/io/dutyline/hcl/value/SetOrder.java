package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.ListOf;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.SetOf;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/**
 * The order in which Terraform goes through a set: numbers and strings ascending, what is composed
 * by its form as text (<a
 * href="https://github.com/zclconf/go-cty/blob/main/cty/set_internals.go">go-cty</a>), nulls behind
 * unknown values behind all others.
 */
final class SetOrder {
  private static final int DIGITS = 10;

  private SetOrder() {}

  static int compare(HclValue left, HclValue right) {
    int rank = Integer.compare(rank(left), rank(right));
    if (rank != 0 || rank(left) > 0) {
      return rank;
    }
    if (left instanceof Text a && right instanceof Text b) {
      return CodePoints.compare(a.value(), b.value());
    }
    if (left instanceof Num a && right instanceof Num b) {
      return a.value().compareTo(b.value());
    }
    if (left instanceof Bool a && right instanceof Bool b) {
      return Boolean.compare(a.value(), b.value());
    }
    return CodePoints.compare(form(left), form(right));
  }

  private static int rank(HclValue value) {
    return value instanceof Null ? 2 : value instanceof Unknown ? 1 : 0;
  }

  private static String form(HclValue value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  private static void append(HclValue value, StringBuilder text) {
    if (value instanceof Text string) {
      appendQuoted(string.value(), text);
    } else if (value instanceof Num number) {
      text.append(general(number.value()));
    } else if (value instanceof Bool bool) {
      text.append(bool.value() ? 'T' : 'F');
    } else if (value instanceof Null) {
      text.append('~');
    } else if (value instanceof Unknown) {
      text.append('?');
    } else {
      appendParts(value, text);
    }
  }

  private static void appendParts(HclValue value, StringBuilder text) {
    if (value instanceof ListOf list) {
      appendAll(list.elements(), '[', ']', text);
    } else if (value instanceof SetOf set) {
      appendAll(set.elements(), '[', ']', text);
    } else if (value instanceof Tuple tuple) {
      appendAll(tuple.elements(), '<', '>', text);
    } else if (value instanceof Obj object) {
      appendAll(object.attributes().values(), '<', '>', text);
    } else if (value instanceof MapOf map) {
      text.append('{');
      map.entries()
          .forEach(
              (key, element) -> {
                appendQuoted(key, text);
                text.append(':');
                append(element, text);
                text.append(';');
              });
      text.append('}');
    }
  }

  private static void appendAll(
      Collection<HclValue> values, char start, char end, StringBuilder text) {
    text.append(start);
    for (HclValue value : values) {
      append(value, text);
      text.append(';');
    }
    text.append(end);
  }

  private static void appendQuoted(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < ' ') {
            text.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  /** Returns ten digits of a number, with an exponent where it is very large or small. */
  private static String general(BigDecimal number) {
    BigDecimal rounded =
        number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (rounded.signum() == 0 || (exponent >= -4 && exponent < DIGITS)) {
      return rounded.toPlainString();
    }
    BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
    return String.format(Locale.ROOT, "%se%+03d", mantissa.toPlainString(), exponent);
  }
}
