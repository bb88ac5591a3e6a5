package io.dutyline.hcl.function;

/** Text for the query of a URL: a space is a plus sign. */
final class UrlText {
  private static final String HEX = "0123456789ABCDEF";

  private UrlText() {}

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : Utf8.bytes(text)) {
      char c = (char) (b & 0xff);
      if (c == ' ') {
        encoded.append('+');
      } else if (isPlain(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_.~".indexOf(c) >= 0;
  }
}
