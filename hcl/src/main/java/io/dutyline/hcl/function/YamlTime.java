package io.dutyline.hcl.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates and times that YAML has as a type; here they are timestamps as strings (RFC 3339). */
final class YamlTime {
  private static final String DATE = "(\\d{4})-(\\d{1,2})-(\\d{1,2})";
  private static final String TIME = "(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.\\d+)?";

  private YamlTime() {}

  /** Returns a timestamp; empty if the text is none. */
  static String parse(String text) {
    if (text.length() < 8 || text.charAt(4) != '-') {
      return "";
    }
    Matcher matcher =
        Pattern.compile(DATE + "(?:[Tt]" + TIME + "(Z|[-+]\\d\\d:\\d\\d)| " + TIME + ")?")
            .matcher(text);
    if (!matcher.matches()) {
      return "";
    }
    int time = matcher.group(4) != null ? 4 : 8;
    boolean dated = matcher.group(time) == null;
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(matcher, 1),
              number(matcher, 2),
              number(matcher, 3),
              dated ? 0 : number(matcher, time),
              dated ? 0 : number(matcher, time + 1),
              dated ? 0 : number(matcher, time + 2));
      String zone = matcher.group(7);
      int offset = zone == null ? 0 : ZoneOffset.of(zone).getTotalSeconds();
      return new Timestamp(local, offset).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
