package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.BOOL;
import static io.dutyline.hcl.value.HclType.NUMBER;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;

/** Strings: their case, their parts, what is in them. */
final class TextFamily implements Family {
  @Override
  public List<String> names() {
    return List.of(
        "upper",
        "lower",
        "title",
        "strrev",
        "substr",
        "split",
        "join",
        "startswith",
        "endswith",
        "strcontains");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "upper" ->
          it.takes("str", STRING).gives(STRING, a -> Texts.of(LetterCase.upper(a.text(0))));
      case "lower" ->
          it.takes("str", STRING).gives(STRING, a -> Texts.of(LetterCase.lower(a.text(0))));
      case "title" ->
          it.takes("str", STRING).gives(STRING, a -> Texts.of(LetterCase.title(a.text(0))));
      case "strrev" ->
          it.takes("str", STRING).gives(STRING, a -> Texts.of(Graphemes.reverse(a.text(0))));
      case "substr" ->
          it.takes("str", STRING)
              .takes("offset", NUMBER)
              .takes("length", NUMBER)
              .gives(STRING, TextFamily::substring);
      case "split" ->
          it.takes("separator", STRING)
              .takes("str", STRING)
              .gives(new HclType.ListType(STRING), a -> Texts.listOf(split(a.text(1), a.text(0))));
      case "join" ->
          it.takes("separator", STRING, Definition.MARKS)
              .takesRest("lists", new HclType.ListType(STRING), Definition.MARKS)
              .marksAll()
              .gives(STRING, TextFamily::join);
      case "startswith" ->
          it.takes("str", STRING, Definition.UNKNOWN)
              .takes("prefix", STRING)
              .gives(BOOL, a -> Prefixes.startsWith(a.at(0), a.text(1)));
      case "endswith" ->
          it.takes("str", STRING)
              .takes("suffix", STRING)
              .gives(BOOL, a -> HclValue.Bool.of(a.text(0).endsWith(a.text(1))));
      case "strcontains" ->
          it.takes("str", STRING, Definition.UNKNOWN)
              .takes("substr", STRING)
              .gives(BOOL, a -> Prefixes.contains(a.at(0), a.text(1)));
      default -> throw Family.undefined(name);
    };
  }

  /**
   * Returns the characters from an offset, counted from the end if it is negative. A negative
   * length takes all that are left, and so does, after a negative offset, the length 0.
   */
  private static HclValue substring(Arguments arguments) throws FunctionException {
    String text = arguments.text(0);
    int offset = arguments.integer(1, -Bounds.TEXT, Bounds.TEXT);
    int length = arguments.integer(2, -1, Bounds.TEXT);
    if (offset >= 0 && length == 0) {
      return Texts.of("");
    }
    if (offset < 0) {
      offset += Graphemes.count(text);
    }
    int start = offset > 0 ? Graphemes.skip(text, 0, offset) : 0;
    int end = length <= 0 ? text.length() : Graphemes.skip(text, start, length);
    return Texts.of(text.substring(start, end));
  }

  private static HclValue join(Arguments arguments) throws FunctionException {
    if (arguments.size() < 2) {
      throw new FunctionException(-1, "at least one list is required");
    }
    TextParts joined = new TextParts();
    String separator = "";
    for (int i = 1; i < arguments.size(); i++) {
      for (HclValue element : arguments.list(i)) {
        if (element instanceof HclValue.Null) {
          throw new FunctionException(i, "an element is null; null values cannot be joined");
        }
        joined.append(separator);
        joined.append(element);
        separator = arguments.text(0);
      }
    }
    return joined.result();
  }

  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().forEach(point -> parts.add(Character.toString(point)));
      return parts;
    }
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
    }
    parts.add(text.substring(start));
    return parts;
  }
}
