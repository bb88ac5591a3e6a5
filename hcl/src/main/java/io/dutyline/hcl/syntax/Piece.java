package io.dutyline.hcl.syntax;

/**
 * A piece of a template, in the order they are written, before directives are put around what they
 * hold.
 */
sealed interface Piece {
  /** Index of the source where it starts. */
  int start();

  int end();

  /** Literal text; outside of quotes one line at most, with its end. */
  record Text(String text, int start, int end) implements Piece {
    Text with(String changed) {
      return new Text(changed, start, end);
    }
  }

  /** A sequence in braces, with whether it takes the space before and behind it away. */
  sealed interface Sequence extends Piece {
    boolean trimsBefore();

    boolean trimsBehind();
  }

  /** {@code ${value}}. */
  record Interpolation(
      Expression value, int height, boolean trimsBefore, boolean trimsBehind, int start, int end)
      implements Sequence {}

  /** {@code %{if condition}}. */
  record If(
      Expression condition,
      int height,
      boolean trimsBefore,
      boolean trimsBehind,
      int start,
      int end)
      implements Sequence {}

  /** {@code %{for k, v in collection}}. */
  record For(
      ForIntroduction introduction,
      int height,
      boolean trimsBefore,
      boolean trimsBehind,
      int start,
      int end)
      implements Sequence {}

  /** {@code %{else}}, {@code %{endif}} or {@code %{endfor}}. */
  record Word(Kind kind, boolean trimsBefore, boolean trimsBehind, int start, int end)
      implements Sequence {}

  /** The directives without an expression. */
  enum Kind {
    ELSE("else"),
    END_IF("endif"),
    END_FOR("endfor");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    String keyword() {
      return keyword;
    }
  }
}
