package io.dutyline.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as the path of a relative URI (RFC 3986). */
final class UriPath {
  private static final String PLAIN = "/-._~!$&'*+,;=@";

  private UriPath() {}

  /** Percent-encodes all but what is safe everywhere, also between Markdown's parentheses. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    HexFormat hex = HexFormat.of().withUpperCase();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xff);
      if (isAlphanumeric(character) || PLAIN.indexOf(character) >= 0) {
        uri.append(character);
      } else {
        uri.append('%').append(hex.toHexDigits(each));
      }
    }
    return uri.toString();
  }

  private static boolean isAlphanumeric(char each) {
    return (each >= '0' && each <= '9')
        || (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z');
  }
}
