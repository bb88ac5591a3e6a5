package io.dutyline.engine.report;

/**
 * Text from outside in GitHub's Markdown. Nothing in it may become markup, a link, a mention of
 * somebody or a reference to an issue: comments are written with rights that a template's author
 * need not have.
 */
final class MarkdownText {
  private static final String MARKUP = "\\`*_{}[]!|~$^";

  /** Breaks a word in two for whatever looks for links in the finished text, and shows nothing. */
  private static final String BREAK = "<!-- -->";

  private MarkdownText() {}

  /**
   * Returns text that reads the same and means nothing else, on one line, to stand anywhere but at
   * a line's beginning.
   */
  static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    String shown = Printable.of(text);
    for (int i = 0; i < shown.length(); i++) {
      char each = shown.charAt(i);
      switch (each) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '@' -> safe.append('@').append(BREAK);
        case ':' -> safe.append(shown.startsWith("://", i) ? ':' + BREAK : ":");
        case '#' -> safe.append("\\#").append(BREAK);
        default -> safe.append(MARKUP.indexOf(each) >= 0 ? "\\" : "").append(each);
      }
    }
    return safe.toString().replace("www.", "www" + BREAK + ".");
  }

  /** Returns text as code, whatever backticks it has. */
  static String code(String text) {
    String shown = Printable.of(text);
    int longest = 0;
    int run = 0;
    for (int i = 0; i < shown.length(); i++) {
      run = shown.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String pad = longest > 0 || shown.isBlank() ? " " : "";
    return fence + pad + shown + pad + fence;
  }

  /** Returns a link to a line of a source file. */
  static String link(String base, String path, int line) {
    return "[" + code(path + ":" + line) + "](" + base + UriPath.of(path) + "#L" + line + ")";
  }
}
