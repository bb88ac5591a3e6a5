package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.NUMBER;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.function.IntPredicate;

/** What is taken from the ends of strings, and put at the starts of their lines. */
final class TrimFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("chomp", "indent", "trim", "trimprefix", "trimspace", "trimsuffix");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "chomp" ->
          it.takes("str", STRING)
              .gives(STRING, a -> Texts.of(trimEnd(a.text(0), c -> c == '\n' || c == '\r')));
      case "indent" ->
          it.takes("spaces", NUMBER).takes("str", STRING).gives(STRING, TrimFamily::indent);
      case "trim" -> it.takes("str", STRING).takes("cutset", STRING).gives(STRING, a -> trim(a));
      case "trimspace" ->
          it.takes("str", STRING)
              .gives(STRING, a -> Texts.of(trim(a.text(0), LetterCase::isSpace)));
      case "trimprefix" ->
          it.takes("str", STRING)
              .takes("prefix", STRING)
              .gives(STRING, a -> Texts.of(trimPrefix(a.text(0), a.text(1))));
      case "trimsuffix" ->
          it.takes("str", STRING)
              .takes("suffix", STRING)
              .gives(STRING, a -> Texts.of(trimSuffix(a.text(0), a.text(1))));
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue trim(Arguments arguments) throws FunctionException {
    String cut = arguments.text(1);
    return Texts.of(trim(arguments.text(0), point -> cut.indexOf(point) >= 0));
  }

  static String trim(String text, IntPredicate cut) {
    return trimStart(trimEnd(text, cut), cut);
  }

  private static String trimStart(String text, IntPredicate cut) {
    int start = 0;
    while (start < text.length() && cut.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return text.substring(start);
  }

  static String trimEnd(String text, IntPredicate cut) {
    int end = text.length();
    while (end > 0 && cut.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }

  private static String trimPrefix(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static String trimSuffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  private static HclValue indent(Arguments arguments) throws FunctionException {
    int spaces = arguments.integer(0, -1, Bounds.TEXT);
    if (spaces < 0) {
      throw new FunctionException(0, "the number of spaces must not be negative");
    }
    String text = arguments.text(1);
    long lines = text.chars().filter(c -> c == '\n').count();
    Bounds.checkText(text.length() + lines * spaces);
    return Texts.of(text.replace("\n", "\n" + " ".repeat(spaces)));
  }
}
