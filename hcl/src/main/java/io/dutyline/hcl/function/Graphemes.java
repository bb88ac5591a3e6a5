package io.dutyline.hcl.function;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as a reader sees them: extended grapheme clusters. */
final class Graphemes {
  private Graphemes() {}

  static int count(String text) {
    if (isSimple(text)) {
      return text.length();
    }
    Matcher matcher = Clusters.ONE.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** Returns where the text goes on after some characters; its end if it has no more than those. */
  static int skip(String text, int start, int count) {
    if (isSimple(text)) {
      return (int) Math.min(text.length(), (long) start + count);
    }
    Matcher matcher = Clusters.ONE.matcher(text);
    int end = start;
    for (int i = 0; i < count && matcher.find(end); i++) {
      end = matcher.end();
    }
    return end;
  }

  static String reverse(String text) {
    if (isSimple(text)) {
      return new StringBuilder(text).reverse().toString();
    }
    StringBuilder reversed = new StringBuilder(text.length());
    Matcher matcher = Clusters.ONE.matcher(text);
    while (matcher.find()) {
      reversed.insert(0, matcher.group());
    }
    return reversed.toString();
  }

  /** Returns whether every UTF-16 unit is a character: ASCII, without a carriage return. */
  private static boolean isSimple(String text) {
    return text.indexOf('\r') < 0 && Texts.isAscii(text);
  }

  /** Compiled when the first text that is not plain ASCII comes. */
  private static final class Clusters {
    static final Pattern ONE = Pattern.compile("\\X");
  }
}
