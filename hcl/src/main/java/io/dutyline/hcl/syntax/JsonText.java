package io.dutyline.hcl.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one JSON string, and keeps where each character of its value is written. */
final class JsonText {
  private final Source source;
  private final Problems problems;
  private final String text;
  private final int start;
  private final StringBuilder value = new StringBuilder();

  /** Index of the text for each character of the value; null as long as they only differ by one. */
  private int @Nullable [] starts;

  private int at;

  private JsonText(Source source, Problems problems, int start) {
    this.source = source;
    this.problems = problems;
    this.text = source.text();
    this.start = start;
    this.at = start + 1;
  }

  /**
   * @param start of the quotation mark
   */
  static JsonNode.Text read(Source source, Problems problems, int start) {
    return new JsonText(source, problems, start).read();
  }

  private JsonNode.Text read() {
    boolean ended = false;
    while (!ended && at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      char c = text.charAt(at);
      if (c == '"') {
        ended = true;
      } else if (c == '\\') {
        escape();
      } else {
        append(c, at);
        at++;
      }
    }
    int valueEnd = at;
    if (ended) {
      at++;
    } else {
      problems.add(
          "String without end",
          "A string ends on the line where it starts, with a quotation mark. Write \\n for a line"
              + " end in it.",
          source.range(start, start + 1));
    }
    return new JsonNode.Text(value.toString(), valueSource(valueEnd), start, at);
  }

  private Source valueSource(int valueEnd) {
    if (starts == null) {
      return source.part(value.toString(), start + 1);
    }
    int[] all = Arrays.copyOf(starts, value.length() + 1);
    all[value.length()] = valueEnd;
    return source.part(value.toString(), all);
  }

  private void append(char c, int index) {
    if (starts != null) {
      if (value.length() == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[value.length()] = index;
    }
    value.append(c);
  }

  private void escape() {
    if (starts == null) {
      starts = new int[Math.max(16, 2 * value.length())];
      for (int i = 0; i < value.length(); i++) {
        starts[i] = start + 1 + i;
      }
    }
    char c = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    int letter = "\"\\/bfnrtu".indexOf(c);
    if (letter < 0) {
      problem(c == 0 || c == '\n' || c == '\r' ? at + 1 : at + 2);
    } else if (c == 'u') {
      unicode();
    } else {
      append("\"\\/\b\f\n\r\t".charAt(letter), at);
      at += 2;
    }
  }

  private void unicode() {
    int last = at + 2;
    int code = 0;
    while (last < at + 6 && last < text.length() && Character.digit(text.charAt(last), 16) >= 0) {
      code = 16 * code + Character.digit(text.charAt(last), 16);
      last++;
    }
    if (last < at + 6) {
      problem(last);
    } else {
      append((char) code, at);
      at = last;
    }
  }

  /** Tells of an escape that is none, and keeps it as it is written. */
  private void problem(int end) {
    problems.add(
        "Unknown escape",
        "A backslash escapes: \\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\uNNNN. For the backslash"
            + " itself write two.",
        source.range(at, end));
    while (at < end) {
      append(text.charAt(at), at);
      at++;
    }
  }
}
