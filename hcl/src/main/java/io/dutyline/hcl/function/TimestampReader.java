package io.dutyline.hcl.function;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads timestamps as RFC 3339 has them: digits and marks one after the other; once something is
 * missing, nothing more is read.
 */
final class TimestampReader {
  private final String text;
  private int at;
  private final boolean lenient;
  private boolean failed;

  /**
   * @param lenient whether the fraction may stand behind a comma, and offsets be up to a day
   */
  TimestampReader(String text, boolean lenient) {
    this.text = text;
    this.lenient = lenient;
  }

  /**
   * Returns null if the text has another form.
   *
   * @throws DateTimeException if there is no such day or time
   */
  @Nullable Timestamp read() {
    int year = digits(4);
    mark('-');
    int month = digits(2);
    mark('-');
    int day = digits(2);
    mark('T');
    int hour = digits(2);
    mark(':');
    int minute = digits(2);
    mark(':');
    int second = digits(2);
    int nanos = fraction();
    int offset = offset();
    return failed || at < text.length()
        ? null
        : new Timestamp(LocalDateTime.of(year, month, day, hour, minute, second, nanos), offset);
  }

  private int fraction() {
    if (!text.startsWith(".", at) && !(lenient && text.startsWith(",", at))) {
      return 0;
    }
    at++;
    int nanos = 0;
    int count = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      nanos = count < 9 ? nanos * 10 + text.charAt(at) - '0' : nanos;
      count++;
      at++;
    }
    failed |= count == 0;
    for (int i = count; i < 9; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private int offset() {
    if (text.startsWith("Z", at)) {
      at++;
      return 0;
    }
    boolean negative = text.startsWith("-", at);
    if (!negative && !text.startsWith("+", at)) {
      failed = true;
      return 0;
    }
    at++;
    int hours = digits(2);
    mark(':');
    int minutes = digits(2);
    failed |= lenient ? hours > 24 || minutes > 60 : hours > 23 || minutes > 59;
    int seconds = (hours * 60 + minutes) * 60;
    return failed ? 0 : negative ? -seconds : seconds;
  }

  private int digits(int count) {
    int number = 0;
    for (int i = 0; i < count && !failed; i++) {
      failed = at >= text.length() || !isDigit(text.charAt(at));
      number = failed ? 0 : number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  private void mark(char mark) {
    failed |= at >= text.length() || text.charAt(at) != mark;
    at++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
