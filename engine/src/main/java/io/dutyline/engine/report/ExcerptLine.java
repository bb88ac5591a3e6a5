package io.dutyline.engine.report;

import io.dutyline.engine.source.SourceRange;
import java.util.List;

/**
 * One source line on its way to an {@link Excerpt}.
 *
 * @param text the line as written, without its line end
 * @param masked its sensitive stretches, ordered, without overlaps
 */
record ExcerptLine(String text, List<Span> masked) {
  private static final String MASK = "***";
  private static final String CUT = "...";
  private static final String TAB = "    ";

  /** A stretch of the line as written: 0-based, {@code to} exclusive. */
  record Span(int from, int to) {}

  ExcerptLine {
    masked = List.copyOf(masked);
  }

  /** Returns the whole line with its sensitive stretches masked, nothing else changed. */
  String maskedText() {
    StringBuilder shown = new StringBuilder(text.length());
    int at = 0;
    for (Span span : masked) {
      shown.append(text, at, span.from()).append(MASK);
      at = span.to();
    }
    return shown.append(text, at, text.length()).toString();
  }

  /** Returns the line fit for showing, cut around the range if it has more than {@code width} characters. */
  Excerpt excerpt(SourceRange range, int width) {
    int start = Math.min(range.startColumn() - 1, text.length());
    int end = range.endLine() > range.startLine() ? text.length() : range.endColumn() - 1;
    end = Math.max(start, Math.min(end, text.length()));
    int from = firstShown(start, width);
    Building building = new Building(width - CUT.length());
    if (from > 0) {
      building.shown.append(CUT);
    }
    int at = from;
    for (Span span : masked) {
      if (span.to() > at && !building.isFull()) {
        building.copy(at, Math.max(at, span.from()), start, end);
        building.mask(span, start, end);
        at = span.to();
      }
    }
    building.copy(at, text.length(), start, end);
    return building.finish(range.startLine(), text.length(), start, end);
  }

  /** A line that is too long is shown from a little before the range on, so that the range is seen. */
  private int firstShown(int start, int width) {
    if (text.length() <= width) {
      return 0;
    }
    int from = Math.max(0, start - width / 4);
    boolean splitsPair = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from));
    return splitsPair ? from - 1 : from;
  }

  /** The shown text as it grows, and where the range came to lie in it. */
  private final class Building {
    private final StringBuilder shown = new StringBuilder();
    private final int room;
    private int shownStart = -1;
    private int shownEnd = -1;
    private boolean cut;

    Building(int room) {
      this.room = room;
    }

    boolean isFull() {
      return shown.length() > room;
    }

    void copy(int from, int to, int start, int end) {
      int at = from;
      while (at < to && !isFull()) {
        note(at, start, end);
        int codePoint = text.codePointAt(at);
        if (codePoint == '\t') {
          shown.append(TAB);
        } else {
          Printable.append(codePoint, shown);
        }
        at += Character.charCount(codePoint);
      }
      cut |= at < to;
    }

    void mask(Span span, int start, int end) {
      if (isFull()) {
        cut = true;
        return;
      }
      if (start >= span.from() && start < span.to()) {
        shownStart = shown.length();
      }
      shown.append(MASK);
      if (end > span.from() && end <= span.to()) {
        shownEnd = shown.length();
      }
    }

    private void note(int at, int start, int end) {
      if (at == start) {
        shownStart = shown.length();
      }
      if (at == end && shownEnd < 0) {
        shownEnd = shown.length();
      }
    }

    Excerpt finish(int line, int length, int start, int end) {
      int whole = shown.length();
      if (shownStart < 0) {
        shownStart = start >= length ? whole : 0;
      }
      if (shownEnd < shownStart) {
        shownEnd = start == end ? shownStart : whole;
      }
      if (cut) {
        shown.append(CUT);
      }
      return new Excerpt(line, shown.toString(), shownStart, shownEnd);
    }
  }
}
