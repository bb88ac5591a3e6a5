package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Formats times: a letter, repeated, is a part of the time, whatever is between single quotes is
 * itself, as is all that is no letter.
 */
final class DateFormat {
  private final String format;
  private final OffsetDateTime time;
  private final StringBuilder text = new StringBuilder();

  private DateFormat(String format, OffsetDateTime time) {
    this.format = format;
    this.time = time;
  }

  static HclValue format(String format, OffsetDateTime time) throws FunctionException {
    DateFormat formatting = new DateFormat(format, time);
    int at = 0;
    while (at < format.length()) {
      at = formatting.append(at);
    }
    return Texts.of(formatting.text.toString());
  }

  /** Appends what one part of the format stands for, and returns where the next one starts. */
  private int append(int start) throws FunctionException {
    char c = format.charAt(start);
    if (c == '\'') {
      return appendQuoted(start);
    }
    if (!isLetter(c)) {
      text.append(c);
      return start + 1;
    }
    int end = start;
    while (end < format.length() && format.charAt(end) == c) {
      end++;
    }
    String part = part(c, end - start);
    if (part.isEmpty()) {
      throw new FunctionException(
          0, "there is no date format verb " + JsonText.quote(format.substring(start, end)));
    }
    text.append(part);
    return end;
  }

  private int appendQuoted(int start) throws FunctionException {
    if (format.startsWith("''", start)) {
      text.append('\'');
      return start + 2;
    }
    for (int at = start + 1; at < format.length(); at++) {
      if (format.charAt(at) != '\'') {
        text.append(format.charAt(at));
      } else if (format.startsWith("''", at)) {
        text.append('\'');
        at++;
      } else {
        return at + 1;
      }
    }
    throw new FunctionException(0, "a literal in single quotes is not closed");
  }

  /** Returns a part of the time; empty if there is no such verb of this length. */
  private String part(char letter, int length) {
    return switch (letter) {
      case 'Y' -> year(length);
      case 'M' ->
          length <= 2
              ? number(time.getMonthValue(), length)
              : name(time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), length);
      case 'D' -> number(time.getDayOfMonth(), length);
      case 'E' ->
          length < 3
              ? ""
              : name(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), length);
      case 'h' -> number(time.getHour(), length);
      case 'H' -> number((time.getHour() + 11) % 12 + 1, length);
      case 'A' -> length != 2 ? "" : time.getHour() < 12 ? "AM" : "PM";
      case 'a' -> length != 2 ? "" : time.getHour() < 12 ? "am" : "pm";
      case 'm' -> number(time.getMinute(), length);
      case 's' -> number(time.getSecond(), length);
      case 'Z' -> zone(length);
      default -> "";
    };
  }

  private String year(int length) {
    return switch (length) {
      case 2 -> number(time.getYear() % 100, 2);
      case 4 -> String.format(Locale.ROOT, "%04d", time.getYear());
      default -> "";
    };
  }

  private static String number(int number, int length) {
    return switch (length) {
      case 1 -> Integer.toString(number);
      case 2 -> (number < 10 ? "0" : "") + number;
      default -> "";
    };
  }

  private static String name(String name, int length) {
    return length == 3 ? name.substring(0, 3) : length == 4 ? name : "";
  }

  private String zone(int length) {
    int offset = time.getOffset().getTotalSeconds();
    return switch (length) {
      case 1 -> offset == 0 ? "Z" : Timestamps.offset(offset, ":");
      case 3 -> offset == 0 ? "UTC" : Timestamps.offset(offset, "");
      case 4 -> Timestamps.offset(offset, "");
      case 5 -> Timestamps.offset(offset, ":");
      default -> "";
    };
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
