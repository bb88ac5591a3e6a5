package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Formats times: a letter, repeated, is a part of the time, whatever is between single quotes is
 * itself, as is all that is no letter.
 */
final class DateFormat {
  private final String format;
  private final Timestamp time;
  private final LocalDateTime local;
  private final StringBuilder text = new StringBuilder();

  private DateFormat(String format, Timestamp time) {
    this.format = format;
    this.time = time;
    this.local = time.local();
  }

  static HclValue format(String format, Timestamp time) throws FunctionException {
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
        if (at + 1 == format.length()) {
          // Terraform takes the second of the two for the end as well.
          return at + 1;
        }
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
              ? number(local.getMonthValue(), length)
              : name(local.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), length);
      case 'D' -> number(local.getDayOfMonth(), length);
      case 'E' ->
          length < 3
              ? ""
              : name(local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), length);
      case 'h' -> number(local.getHour(), length);
      case 'H' -> number((local.getHour() + 11) % 12 + 1, length);
      case 'A' -> length != 2 ? "" : local.getHour() < 12 ? "AM" : "PM";
      case 'a' -> length != 2 ? "" : local.getHour() < 12 ? "am" : "pm";
      case 'm' -> number(local.getMinute(), length);
      case 's' -> number(local.getSecond(), length);
      case 'Z' -> zone(length);
      default -> "";
    };
  }

  private String year(int length) {
    return switch (length) {
      case 2 -> number(local.getYear() % 100, 2);
      case 4 -> String.format(Locale.ROOT, "%04d", local.getYear());
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
    return switch (length) {
      case 1 -> time.offset() == 0 ? "Z" : time.offsetText(":");
      case 3 -> time.offset() == 0 ? "UTC" : time.offsetText("");
      case 4 -> time.offsetText("");
      case 5 -> time.offsetText(":");
      default -> "";
    };
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
