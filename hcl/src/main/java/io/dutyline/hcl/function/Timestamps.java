package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Reads and writes timestamps as RFC 3339 has them, with no freedom: capital T and Z. */
final class Timestamps {
  private Timestamps() {}

  static OffsetDateTime parse(int argument, String text) throws FunctionException {
    Reader reader = new Reader(text);
    try {
      OffsetDateTime time = reader.read();
      if (time != null) {
        return time;
      }
    } catch (DateTimeException e) {
      throw new FunctionException(
          argument, JsonText.quote(text) + " is not a valid RFC 3339 timestamp: " + e.getMessage());
    }
    throw new FunctionException(
        argument,
        JsonText.quote(text)
            + " is not a valid RFC 3339 timestamp, such as \"2017-11-22T00:00:00Z\"");
  }

  /** Returns a timestamp without fractions of a second. */
  static String text(OffsetDateTime time) {
    String date =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d:%02d",
            time.getYear(),
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond());
    int offset = time.getOffset().getTotalSeconds();
    return date + (offset == 0 ? "Z" : offset(offset, ":"));
  }

  /**
   * @param seconds east of Greenwich
   * @param separator between hours and minutes
   */
  static String offset(int seconds, String separator) {
    int minutes = Math.abs(seconds) / 60;
    return String.format(
        Locale.ROOT,
        "%s%02d%s%02d",
        seconds < 0 ? "-" : "+",
        minutes / 60,
        separator,
        minutes % 60);
  }

  /** Reads digits and marks one after the other; once something is missing, nothing is read. */
  private static final class Reader {
    private final String text;
    private int at;
    private boolean failed;

    Reader(String text) {
      this.text = text;
    }

    /** Returns null if the text has another form. */
    @org.jspecify.annotations.Nullable
    OffsetDateTime read() {
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
          : OffsetDateTime.of(
              LocalDateTime.of(year, month, day, hour, minute, second, nanos),
              ZoneOffset.ofTotalSeconds(offset));
    }

    private int fraction() {
      if (at >= text.length() || text.charAt(at) != '.') {
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
      failed |= hours > 23 || minutes > 59;
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
}
