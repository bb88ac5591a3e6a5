package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A time at a place on Earth. Java's own times know no offsets beyond 18 hours.
 *
 * @param offset in seconds, east of Greenwich
 */
record Timestamp(LocalDateTime local, int offset) implements Comparable<Timestamp> {
  /** Reads a timestamp of RFC 3339 with no freedom. */
  static Timestamp parse(int argument, String text) throws FunctionException {
    return parse(argument, text, false);
  }

  /**
   * @param lenient as {@link TimestampReader} has it
   */
  static Timestamp parse(int argument, String text, boolean lenient) throws FunctionException {
    String reason = ", such as \"2017-11-22T00:00:00Z\"";
    try {
      Timestamp time = new TimestampReader(text, lenient).read();
      if (time != null) {
        return time;
      }
    } catch (DateTimeException e) {
      reason = ": " + e.getMessage();
    }
    throw new FunctionException(
        argument, JsonText.quote(text) + " is not a valid RFC 3339 timestamp" + reason);
  }

  /**
   * @throws DateTimeException if the result is out of range
   */
  Timestamp plus(Duration duration) {
    return new Timestamp(local.plus(duration), offset);
  }

  @Override
  public int compareTo(Timestamp other) {
    return local.minusSeconds(offset).compareTo(other.local.minusSeconds(other.offset));
  }

  /** Returns the text without fractions of a second. */
  @Override
  public String toString() {
    String date =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d:%02d",
            Math.abs(local.getYear()),
            local.getMonthValue(),
            local.getDayOfMonth(),
            local.getHour(),
            local.getMinute(),
            local.getSecond());
    return (local.getYear() < 0 ? "-" : "") + date + (offset == 0 ? "Z" : offsetText(":"));
  }

  /**
   * @param separator between hours and minutes
   */
  String offsetText(String separator) {
    int minutes = Math.abs(offset) / 60;
    return String.format(
        Locale.ROOT, "%s%02d%s%02d", offset < 0 ? "-" : "+", minutes / 60, separator, minutes % 60);
  }
}
