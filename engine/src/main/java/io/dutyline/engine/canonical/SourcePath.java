package io.dutyline.engine.canonical;

import java.util.ArrayList;
import java.util.List;

/**
 * A path in Terraform's words: {@code ingress[].cidr_blocks[]}.
 *
 * @param steps names, {@code []}, {@code {}} and {@code {key}}; none for the resource itself
 */
record SourcePath(List<String> steps) {
  static final String SELF = ".";
  static final String ELEMENTS = "[]";
  static final String VALUES = "{}";

  SourcePath {
    steps = List.copyOf(steps);
  }

  /**
   * Returns the path that a text spells.
   *
   * @throws PathException if it spells none
   */
  static SourcePath parse(String text) throws PathException {
    List<String> steps = new ArrayList<>();
    int at = text.equals(SELF) ? text.length() : 0;
    boolean name = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '[' ? close(text, at, ']') : c == '{' ? close(text, at, '}') : at;
      if (end > at) {
        steps.add(text.substring(at, end));
      } else if (c == '.' && !name) {
        name = true;
        at++;
        continue;
      } else {
        end = endOfName(text, at);
        if (!name || end == at) {
          throw new PathException("A name is missing in '%s', or a dot before it.".formatted(text));
        }
        steps.add(text.substring(at, end));
      }
      name = false;
      at = end;
    }
    if (name && !steps.isEmpty()) {
      throw new PathException("A name is missing at the end of '%s'.".formatted(text));
    }
    return new SourcePath(steps);
  }

  private static int close(String text, int at, char close) throws PathException {
    int end = text.indexOf(close, at);
    if (end < 0 || (close == ']' && end != at + 1)) {
      throw new PathException("Write [] for every element, {} for every value, {key} for one.");
    }
    return end + 1;
  }

  private static int endOfName(String text, int at) {
    int end = at;
    while (end < text.length() && ".[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  SourcePath then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new SourcePath(longer);
  }

  /** Returns the first steps as a path. */
  SourcePath first(int count) {
    return new SourcePath(steps.subList(0, count));
  }

  /** Returns how many lists it goes through every element of. */
  int elements() {
    int count = 0;
    for (String step : steps) {
      count += step.equals(ELEMENTS) ? 1 : 0;
    }
    return count;
  }

  static boolean isName(String step) {
    return step.charAt(0) != '[' && step.charAt(0) != '{';
  }

  /** Returns the path as it is written. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append(text.length() > 0 && isName(step) ? "." : "").append(step);
    }
    return text.length() == 0 ? SELF : text.toString();
  }
}
