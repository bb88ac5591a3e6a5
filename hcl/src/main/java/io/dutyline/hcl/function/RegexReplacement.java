package io.dutyline.hcl.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What takes the place of each match: {@code $1}, {@code $name}, {@code ${name}} are groups, and
 * {@code $$} is a dollar sign. A name is as long as it can be; one that no group has is empty.
 */
final class RegexReplacement {
  private final Pattern pattern;

  /** Literal texts and groups by number in turn; a literal is a string, a group a number. */
  private final List<Object> parts = new ArrayList<>();

  private RegexReplacement(Pattern pattern) {
    this.pattern = pattern;
  }

  static RegexReplacement of(Pattern pattern, String replacement) {
    RegexReplacement result = new RegexReplacement(pattern);
    int at = 0;
    for (int dollar = replacement.indexOf('$');
        dollar >= 0;
        dollar = replacement.indexOf('$', at)) {
      result.parts.add(replacement.substring(at, dollar));
      at = result.readReference(replacement, dollar + 1);
    }
    result.parts.add(replacement.substring(at));
    return result;
  }

  HclValue replaceAll(String text) throws FunctionException {
    StringBuilder result = new StringBuilder();
    int start = 0;
    RegexSearch search = new RegexSearch(pattern.matcher(text));
    while (search.next()) {
      Matcher match = search.matcher();
      result.append(text, start, match.start());
      expand(match, result);
      Bounds.checkText(result.length());
      start = match.end();
    }
    return Texts.of(result.append(text, start, text.length()).toString());
  }

  private void expand(Matcher match, StringBuilder result) {
    for (Object part : parts) {
      String text = part instanceof Integer group ? match.group(group) : (String) part;
      if (text != null) {
        result.append(text);
      }
    }
  }

  /** Reads what follows a dollar sign, and returns where the text goes on. */
  private int readReference(String replacement, int start) {
    if (replacement.startsWith("$", start)) {
      parts.add("$");
      return start + 1;
    }
    boolean braced = replacement.startsWith("{", start);
    int from = braced ? start + 1 : start;
    int end = from;
    while (end < replacement.length() && isNamePart(replacement.codePointAt(end))) {
      end += Character.charCount(replacement.codePointAt(end));
    }
    if (end == from || (braced && !replacement.startsWith("}", end))) {
      parts.add("$");
      return start;
    }
    addGroup(replacement.substring(from, end));
    return braced ? end + 1 : end;
  }

  private void addGroup(String name) {
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int group = name.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(name);
      if (group <= pattern.groupCount()) {
        parts.add(group);
      }
      return;
    }
    Map<String, Integer> named = pattern.namedGroups();
    if (named.containsKey(name)) {
      parts.add(named.get(name));
    }
  }

  private static boolean isNamePart(int point) {
    return point == '_' || Character.isLetter(point) || Character.isDigit(point);
  }
}
