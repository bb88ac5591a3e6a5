package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.STRING;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Regular expressions of RE2, and replacing. */
final class RegexFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("regex", "regexall", "replace");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "regex" ->
          it.takes("pattern", STRING)
              .takes("string", STRING)
              .gives(RegexFamily::captureType, RegexFamily::match);
      case "regexall" ->
          it.takes("pattern", STRING)
              .takes("string", STRING)
              .gives(a -> new HclType.ListType(captureType(a)), RegexFamily::matchAll);
      case "replace" ->
          it.takes("str", STRING, Definition.UNKNOWN)
              .takes("substr", STRING)
              .takes("replace", STRING, Definition.UNKNOWN)
              .gives(STRING, RegexFamily::replace);
      default -> throw Family.undefined(name);
    };
  }

  private static HclType captureType(Arguments arguments) throws FunctionException {
    return arguments.at(0) instanceof HclValue.Text pattern
        ? Captures.of(compile(pattern.value(), 0)).type()
        : HclType.DYNAMIC;
  }

  private static HclValue match(Arguments arguments) throws FunctionException {
    Pattern pattern = compile(arguments.text(0), 0);
    Captures captures = Captures.of(pattern);
    Matcher matcher = pattern.matcher(arguments.text(1));
    if (!matcher.find()) {
      throw new FunctionException(-1, "the pattern does not match any part of the given string");
    }
    return captures.value(matcher);
  }

  private static HclValue matchAll(Arguments arguments) throws FunctionException {
    Pattern pattern = compile(arguments.text(0), 0);
    Captures captures = Captures.of(pattern);
    List<HclValue> found = new ArrayList<>();
    RegexSearch search = new RegexSearch(pattern.matcher(arguments.text(1)));
    while (search.next()) {
      found.add(captures.value(search.matcher()));
      Bounds.checkElements(found.size());
    }
    return new HclValue.ListOf(captures.type(), found, Set.of());
  }

  private static HclValue replace(Arguments arguments) throws FunctionException {
    String part = arguments.text(1);
    if (!(arguments.at(0) instanceof HclValue.Text known)
        || !(arguments.at(2) instanceof HclValue.Text with)) {
      return new UnknownReplacement(part, arguments.at(2)).in(arguments.at(0));
    }
    String text = known.value();
    String replacement = with.value();
    if (part.length() > 1 && part.startsWith("/") && part.endsWith("/")) {
      Pattern pattern = compile(part.substring(1, part.length() - 1), 1);
      return RegexReplacement.of(pattern, replacement).replaceAll(text);
    }
    return Texts.of(replaceAll(text, part, replacement));
  }

  /** Replaces a plain string; the empty one stands before every character and at the end. */
  private static String replaceAll(String text, String part, String replacement)
      throws FunctionException {
    long found = part.isEmpty() ? text.length() + 1L : count(text, part);
    Bounds.checkText(text.length() + found * Math.max(0, replacement.length() - part.length()));
    if (!part.isEmpty()) {
      return text.replace(part, replacement);
    }
    StringBuilder result = new StringBuilder(replacement);
    text.codePoints().forEach(point -> result.appendCodePoint(point).append(replacement));
    return result.toString();
  }

  private static long count(String text, String part) {
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static Pattern compile(String pattern, int argument) throws FunctionException {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new FunctionException(argument, "invalid regular expression: " + e.getMessage());
    }
  }
}
