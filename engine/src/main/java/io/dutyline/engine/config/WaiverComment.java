package io.dutyline.engine.config;

import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comment that waives: {@code # dutyline:waive RULE[,RULE] by=NAME until=2027-01-01 reason="…"}.
 *
 * @param text behind the marker
 * @param range from the {@code #} to the line's end
 * @param alone whether nothing but the comment is on its line
 */
record WaiverComment(String text, SourceRange range, boolean alone) {
  static final String MARKER = "dutyline:waive";

  static final String FORM =
      "Write: # dutyline:waive RULE by=NAME until=2027-01-31 reason=\"why\".";

  int line() {
    return range.startLine();
  }

  /** Returns what it says. A word without {@code =} behind the rules is another rule. */
  WaiverDraft draft() {
    List<String> rules = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String word : words()) {
      int sign = word.indexOf('=');
      if (sign < 0) {
        rules.add(word);
      } else {
        fields.put(word.substring(0, sign), unquoted(word.substring(sign + 1)));
      }
    }
    return new WaiverDraft(rules, fields, range);
  }

  /**
   * Splits at blanks and commas outside of quotes; a quote that is never closed ends with the line.
   */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = quote == 0 && (c == '"' || c == '\'') && endsWithSign(word);
      if (opens) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == ' ' || c == '\t' || c == ',')) {
        addTo(words, word);
        continue;
      }
      word.append(c);
    }
    addTo(words, word);
    return words;
  }

  private static boolean endsWithSign(StringBuilder word) {
    return word.length() > 0 && word.charAt(word.length() - 1) == '=';
  }

  private static void addTo(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String unquoted(String text) {
    boolean quoted = text.startsWith("\"") || text.startsWith("'");
    if (!quoted) {
      return text;
    }
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0);
    return text.substring(1, text.length() - (closed ? 1 : 0)).strip();
  }
}
