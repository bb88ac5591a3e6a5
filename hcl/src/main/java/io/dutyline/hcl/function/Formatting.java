package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import java.math.BigDecimal;

/** Formats one value by one verb. */
final class Formatting {
  private Formatting() {}

  /** Returns the text of a value that is wholly known. */
  static String format(FormatVerb verb, HclValue value) throws FunctionException {
    if (verb.mode() != 'v' && value instanceof HclValue.Null) {
      throw new FunctionException(-1, "a null value cannot be formatted");
    }
    return switch (verb.mode()) {
      case 'v' -> verb.pad(asItIs(verb, value));
      case 't' ->
          ((HclValue.Bool) Converting.convert(-1, value, HclType.BOOL)).value() ? "true" : "false";
      case 's' -> verb.pad(truncated(verb, value));
      case 'q' -> verb.pad(JsonText.quote(truncated(verb, value)));
      case 'b', 'd', 'o', 'x', 'X' -> NumberFormat.integer(verb, number(value));
      case 'e', 'E', 'f', 'g', 'G' -> NumberFormat.real(verb, number(value));
      default -> throw new FunctionException(-1, "there is no such verb");
    };
  }

  /** Returns the unknown string that stands for a value that is unknown, wholly or in part. */
  static HclValue unknown(FormatVerb verb, HclValue value) {
    if (verb.isPlain()
        && value instanceof HclValue.Unknown unknown
        && unknown.type() == HclType.STRING) {
      return unknown;
    }
    return new HclValue.Unknown(HclType.STRING, Refinements.NOT_NULL, Marks.deep(value));
  }

  private static String asItIs(FormatVerb verb, HclValue value) throws FunctionException {
    if (!verb.has('#') && value instanceof HclValue.Text text) {
      return text.value();
    }
    if (!verb.has('#') && value instanceof HclValue.Num number) {
      return NumberFormat.shortest(number.value());
    }
    return JsonText.of(value);
  }

  private static String truncated(FormatVerb verb, HclValue value) throws FunctionException {
    String text = ((HclValue.Text) Converting.convert(-1, value, HclType.STRING)).value();
    return verb.precision() > 0
        ? text.substring(0, Graphemes.skip(text, 0, verb.precision()))
        : text;
  }

  private static BigDecimal number(HclValue value) throws FunctionException {
    return ((HclValue.Num) Converting.convert(-1, value, HclType.NUMBER)).value();
  }
}
