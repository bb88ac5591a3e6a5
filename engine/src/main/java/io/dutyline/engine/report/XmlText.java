package io.dutyline.engine.report;

import java.io.IOException;

/**
 * XML as text. What XML 1.0 cannot hold at all, control characters above all, is escaped visibly.
 */
final class XmlText {
  private final Appendable out;

  XmlText(Appendable out) {
    this.out = out;
  }

  void line(String markup) throws IOException {
    out.append(markup).append('\n');
  }

  /** Writes the beginning of a tag with its first attribute. */
  void open(String tag, String name, String value) throws IOException {
    out.append(tag);
    attribute(name, value);
  }

  void attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(Printable.of(value));
    out.append('"');
  }

  void text(String before, String content, String after) throws IOException {
    out.append(before);
    escape(Printable.lines(content).stripTrailing());
    line(after);
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(each);
      }
    }
  }
}
