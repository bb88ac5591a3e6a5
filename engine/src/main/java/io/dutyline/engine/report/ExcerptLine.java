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

  /**
   * Returns the line fit for showing, cut around the range if it has more than {@code width}
   * characters.
   */
  Excerpt excerpt(SourceRange range, int width) {
    int start = Math.min(range.startColumn() - 1, text.length());
    int end = range.endLine() > range.startLine() ? text.length() : range.endColumn() - 1;
    end = Math.max(start, Math.min(end, text.length()));
    int from = firstShown(start, width);
    Building building = new Building(start, end, width - CUT.length());
    if (from > 0) {
      building.append(CUT);
    }
    int at = from;
    for (Span span : masked) {
      if (building.cut) {
        break;
      }
      if (span.to() > at) {
        building.copy(at, Math.max(at, span.from()));
        building.mask(span);
        at = span.to();
      }
    }
    building.copy(at, text.length());
    return building.finish(range.startLine());
  }

  /**
   * A line that is too long is shown from a little before the range on, so that the range is seen.
   */
  private int firstShown(int start, int width) {
    if (text.length() <= width) {
      return 0;
    }
    int from = Math.max(0, start - width / 4);
    boolean splitsPair =
        from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from));
    return splitsPair ? from - 1 : from;
  }

  /** The shown text as it grows, and where the range came to lie in it. */
  private final class Building {
    private static final int UNSET = -1;

    private final StringBuilder shown = new StringBuilder();
    private final int start;
    private final int end;
    private final int room;
    private int shownStart = UNSET;
    private int shownEnd = UNSET;
    private boolean cut;

    Building(int start, int end, int room) {
      this.start = start;
      this.end = end;
      this.room = room;
    }

    void append(String piece) {
      cut |= shown.length() + piece.length() > room;
      if (!cut) {
        shown.append(piece);
      }
    }

    void copy(int from, int to) {
      int at = from;
      while (at < to && !cut) {
        note(at, at + 1);
        int codePoint = text.codePointAt(at);
        append(codePoint == '\t' ? TAB : Printable.of(codePoint));
        at += Character.charCount(codePoint);
      }
    }

    void mask(Span span) {
      note(span.from(), span.to());
      append(MASK);
      if (end > span.from() && end <= span.to()) {
        shownEnd = shown.length();
      }
    }

    /** Notes the range's ends if they lie in a stretch that is shown next. */
    private void note(int from, int to) {
      if (start >= from && start < to) {
        shownStart = shown.length();
      }
      if (end == from && shownEnd == UNSET) {
        shownEnd = shown.length();
      }
    }

    Excerpt finish(int line) {
      int whole = shown.length();
      if (shownStart == UNSET) {
        shownStart = start >= text.length() ? whole : 0;
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
