package io.dutyline.rules.pages;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of GitHub's Markdown. */
final class Markdown {
  static final String GENERATED =
      "<!-- Made from the rules and the catalogue; CONTRIBUTING.md has the command that renews it. -->\n\n";

  private Markdown() {}

  /** Returns a text on one line in which nothing has a meaning to Markdown. */
  static String text(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("\\", "\\\\")
        .replace("*", "\\*")
        .replace("<", "\\<")
        .replace("$", "\\$")
        .replace("|", "\\|");
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** Returns the words as code, separated by commas. */
  static String codes(Collection<String> words) {
    return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  static String head(String... cells) {
    return row(cells) + "|" + "---|".repeat(cells.length) + "\n";
  }

  /** Returns a link to a rule's page, with the rule's id as its words. */
  static String rule(String id, String folder) {
    return "[`%s`](%s%s.md)".formatted(id, folder, id);
  }
}
