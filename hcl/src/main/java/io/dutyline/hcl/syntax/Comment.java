package io.dutyline.hcl.syntax;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.Range;

/**
 * A comment: {@code # …}, {@code // …} or {@code /* … *}{@code /}.
 *
 * @param text what it says, without the marks
 * @param range with the marks
 */
public record Comment(String text, Range range) {
  public Comment {
    requireNonNull(text, "text");
    requireNonNull(range, "range");
  }
}
