package io.dutyline.engine.report;

import static java.util.Objects.requireNonNull;

/**
 * A source line, or the part of a long one that matters, fit for showing to people: sensitive
 * stretches are masked, characters that could do harm in a terminal are escaped.
 *
 * @param line its number, 1-based
 * @param text what to show
 * @param start where in {@code text} the range begins, 0-based
 * @param end where in {@code text} the range ends, exclusive; equal to {@code start} for a point
 */
public record Excerpt(int line, String text, int start, int end) {
  public Excerpt {
    requireNonNull(text, "text");
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException("An excerpt's range lies within its text");
    }
  }
}
