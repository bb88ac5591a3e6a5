package io.dutyline.engine.cloudformation.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter and its value in one text: {@code Key=Value}, or {@code
 * ParameterKey=Key,ParameterValue=Value}.
 */
record KeyValue(String key, String value) {
  private static final String LONG_KEY = "ParameterKey=";
  private static final String LONG_VALUE = ",ParameterValue=";

  /** Returns what a text says; empty if it is no such thing. */
  static Optional<KeyValue> of(String text) {
    int keyStart = text.startsWith(LONG_KEY) ? LONG_KEY.length() : 0;
    String mark = keyStart > 0 ? LONG_VALUE : "=";
    int end = text.indexOf(mark, keyStart);
    if (end <= keyStart || !isName(text, keyStart, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new KeyValue(text.substring(keyStart, end), text.substring(end + mark.length())));
  }

  /** Returns whether a stretch of a text can be a parameter's name, which has no other signs. */
  private static boolean isName(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Splits a text as a shell does: at spaces that are not in quotes. Quotes are dropped, a
   * backslash keeps what follows it.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean started = false;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
        word.append(text.charAt(++i));
        started = true;
      } else if (quote != 0 ? c == quote : c == '"' || opens(text, i)) {
        quote = quote == 0 ? c : 0;
        started = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (started) {
          words.add(word.toString());
        }
        word.setLength(0);
        started = false;
      } else {
        word.append(c);
        started = true;
      }
    }
    if (started) {
      words.add(word.toString());
    }
    return words;
  }

  /** An apostrophe inside of a word that never closes is one. */
  private static boolean opens(String text, int at) {
    return text.charAt(at) == '\'' && text.indexOf('\'', at + 1) > 0;
  }
}
