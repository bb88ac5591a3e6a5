package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;

/** A format: literal texts, and verbs for the arguments, one after the other or by number. */
final class FormatString {
  private final List<String> literals = new ArrayList<>();

  /** Each stands behind the literal of the same index. */
  private final List<FormatVerb> verbs = new ArrayList<>();

  private int highestArgument;

  private FormatString() {}

  static FormatString of(String format) throws FunctionException {
    FormatString result = new FormatString();
    StringBuilder literal = new StringBuilder();
    int nextArgument = 1;
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at);
      if (c != '%' || format.startsWith("%%", at)) {
        literal.append(c);
        at += c == '%' ? 2 : 1;
        continue;
      }
      FormatVerb verb = new VerbReader(format, at).read(nextArgument);
      result.literals.add(literal.toString());
      result.verbs.add(verb);
      result.highestArgument = Math.max(result.highestArgument, verb.argument());
      literal.setLength(0);
      nextArgument = verb.argument() + 1;
      at += verb.raw().length();
    }
    result.literals.add(literal.toString());
    return result;
  }

  /** Returns what the format makes of arguments, without marks. */
  HclValue format(List<HclValue> arguments) throws FunctionException {
    if (highestArgument < arguments.size()) {
      throw new FunctionException(
          highestArgument + 1,
          "too many arguments; the format string uses only " + highestArgument);
    }
    TextParts text = new TextParts();
    for (int i = 0; i < verbs.size(); i++) {
      text.append(literals.get(i));
      append(verbs.get(i), arguments, text);
    }
    text.append(literals.get(verbs.size()));
    return text.result();
  }

  private static void append(FormatVerb verb, List<HclValue> arguments, TextParts text)
      throws FunctionException {
    if (verb.argument() > arguments.size()) {
      throw new FunctionException(
          0, "not enough arguments for " + verb.raw() + ": there are only " + arguments.size());
    }
    HclValue argument = arguments.get(verb.argument() - 1);
    if (Values.isWhollyKnown(argument)) {
      try {
        text.append(Formatting.format(verb, argument));
      } catch (FunctionException e) {
        throw new FunctionException(
            verb.argument(), "unsupported value for " + verb.raw() + ": " + e.getMessage());
      }
    } else {
      text.append(Formatting.unknown(verb, argument));
    }
  }
}
