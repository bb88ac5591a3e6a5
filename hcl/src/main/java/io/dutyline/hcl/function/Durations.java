package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Reads durations: {@code 1h30m}, {@code -1.5h}, {@code 100ms}; at most some 292 years. */
final class Durations {
  private static final int LONGEST_NUMBER = 40;
  private static final BigDecimal MOST_NANOS = BigDecimal.valueOf(Long.MAX_VALUE);

  private Durations() {}

  static Duration parse(int argument, String text) throws FunctionException {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String rest = signed ? text.substring(1) : text;
    if (rest.equals("0")) {
      return Duration.ZERO;
    }
    BigDecimal nanos = BigDecimal.ZERO;
    int at = 0;
    do {
      int unitStart = numberEnd(rest, at);
      int end = unitEnd(rest, unitStart);
      BigDecimal unit = unit(rest.substring(unitStart, end));
      String number = rest.substring(at, unitStart);
      if (unit.signum() == 0 || !isNumber(number)) {
        throw failure(argument, text);
      }
      nanos = nanos.add(new BigDecimal("0" + number).multiply(unit));
      at = end;
    } while (at < rest.length());
    if (nanos.compareTo(MOST_NANOS) > 0) {
      throw failure(argument, text);
    }
    long whole = nanos.setScale(0, RoundingMode.DOWN).longValueExact();
    return Duration.ofNanos(text.startsWith("-") ? -whole : whole);
  }

  private static boolean isNumber(String text) {
    int point = text.indexOf('.');
    return text.length() > (point >= 0 ? 1 : 0)
        && text.length() <= LONGEST_NUMBER
        && (point < 0 || text.indexOf('.', point + 1) < 0);
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int unitEnd(String text, int start) {
    int end = start;
    while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Returns how many nanoseconds a unit has; zero if there is no such unit. */
  private static BigDecimal unit(String name) {
    return BigDecimal.valueOf(
        switch (name) {
          case "ns" -> 1L;
          case "us", "µs", "μs" -> 1_000L;
          case "ms" -> 1_000_000L;
          case "s" -> 1_000_000_000L;
          case "m" -> 60_000_000_000L;
          case "h" -> 3_600_000_000_000L;
          default -> 0L;
        });
  }

  private static FunctionException failure(int argument, String text) {
    return new FunctionException(
        argument, JsonText.quote(text) + " is not a valid duration, such as \"1h30m\"");
  }
}
