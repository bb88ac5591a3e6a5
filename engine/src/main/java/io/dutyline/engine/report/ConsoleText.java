package io.dutyline.engine.report;

import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Lines for a terminal: wrapped, aligned, with nothing in them that a template could do harm by.
 */
final class ConsoleText {
  private static final int GUTTER = 5;

  private final Appendable out;
  private final Report.Excerpts excerpts;
  private final WriterOptions options;
  private final Palette palette;

  ConsoleText(Appendable out, Report.Excerpts excerpts, WriterOptions options) {
    this.out = out;
    this.excerpts = excerpts;
    this.options = options;
    this.palette = new Palette(options.colour());
  }

  Palette palette() {
    return palette;
  }

  /** Returns text that came from outside, fit for this terminal. */
  String shown(String text) {
    return Printable.of(text, options.ascii());
  }

  /** Returns the mark between parts of a head line. */
  String dot() {
    return options.ascii() ? " - " : " · ";
  }

  ConsoleText line(String text) throws IOException {
    out.append(text).append('\n');
    return this;
  }

  ConsoleText blank() throws IOException {
    out.append('\n');
    return this;
  }

  /** Writes a heading that reaches over the whole width. */
  void heading(String title, String aside) throws IOException {
    String bar = options.ascii() ? "-" : "─";
    int used = 3 + Cells.of(title) + 1 + (aside.isEmpty() ? 0 : Cells.of(aside) + 1);
    String rest = bar.repeat(Math.max(3, options.width() - used));
    String middle = aside.isEmpty() ? "" : aside + " ";
    line(palette.dim(bar.repeat(2)) + " " + palette.bold(title) + " " + middle + palette.dim(rest));
  }

  /** Writes text behind a label, wrapped, in a column of its own. */
  void labelled(String label, int column, String text, int maxLines) throws IOException {
    List<String> lines = wrap(shown(text), options.width() - column);
    String head = " ".repeat(2) + label;
    String margin = " ".repeat(column);
    for (int i = 0; i < Math.min(lines.size(), maxLines); i++) {
      boolean cut = i == maxLines - 1 && lines.size() > maxLines;
      String content = cut ? shorten(lines.get(i), options.width() - column) : lines.get(i);
      String pad = " ".repeat(Math.max(1, column - head.length()));
      line(i == 0 ? "  " + palette.dim(label) + pad + content : margin + content);
    }
  }

  /**
   * Writes the first sentences of a text, as many as fit on so many lines, as {@link #labelled}
   * does; if not even one does, its beginning.
   */
  void labelledSentences(String label, int column, String text, int maxLines) throws IOException {
    int width = options.width() - column;
    String content = shown(text).strip();
    int end = content.length();
    while (end > 0 && wrap(content.substring(0, end), width).size() > maxLines) {
      end = content.lastIndexOf(". ", end - 2) + 1;
    }
    labelled(label, column, end == 0 ? content : content.substring(0, end), maxLines);
  }

  /** Writes text, wrapped, every line but the first behind {@code indent} blanks. */
  void paragraph(String text, int indent) throws IOException {
    for (String each : wrap(shown(text), options.width() - indent)) {
      line(" ".repeat(indent) + each);
    }
  }

  /** Writes where something stands, and the source line if it is at hand, underlined. */
  void excerpt(SourceRange range) throws IOException {
    String bar = options.ascii() ? "|" : "│";
    String number = Integer.toString(range.startLine());
    int gutter = Math.max(GUTTER, number.length() + 1);
    String corner = options.ascii() ? "-->" : "╭─";
    String place = shown(range.path()) + ":" + range.startLine() + ":" + range.startColumn();
    line(" ".repeat(gutter) + " " + palette.dim(corner) + " " + palette.place(place));
    var found = excerpts.excerpt(range, options.width() - gutter - 4);
    if (found.isEmpty() || found.get().text().isBlank()) {
      return;
    }
    Excerpt excerpt = found.get();
    String lead = " ".repeat(gutter - number.length()) + number;
    // Escapes for ASCII would move the columns, so each part is made fit on its own.
    String before = shown(excerpt.text().substring(0, excerpt.start()));
    String marked = shown(excerpt.text().substring(excerpt.start(), excerpt.end()));
    String after = shown(excerpt.text().substring(excerpt.end()));
    line(palette.dim(lead + " " + bar) + " " + before + marked + after);
    String under = "^".repeat(Math.max(1, Cells.of(marked)));
    line(
        palette.dim(" ".repeat(gutter) + " " + bar)
            + " "
            + " ".repeat(Cells.of(before))
            + palette.bad(under));
  }

  private String shorten(String text, int width) {
    String mark = options.ascii() ? "..." : "…";
    int room = width - mark.length() - 1;
    int end = text.length() <= room ? text.length() : text.lastIndexOf(' ', room);
    return text.substring(0, end < 0 ? Math.min(room, text.length()) : end) + " " + mark;
  }

  /** Breaks at blanks; a word longer than the width is broken where the width ends. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    StringTokenizer words = new StringTokenizer(text, " ");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      int cells = Cells.of(word);
      if (used > 0 && used + 1 + cells > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      String rest = word;
      while (Cells.of(rest) > width) {
        int end = Cells.fitting(rest, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(rest);
      used += Cells.of(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
