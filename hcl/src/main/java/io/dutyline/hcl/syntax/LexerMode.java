package io.dutyline.hcl.syntax;

/** What the lexer is in the middle of. */
sealed interface LexerMode {
  LexerMode QUOTED = Template.QUOTED;
  LexerMode BARE = Template.BARE;

  /** Text between quotation marks, and a template that is a text of its own. */
  enum Template implements LexerMode {
    QUOTED,
    BARE
  }

  /**
   * Text up to a line with the marker.
   *
   * @param flush whether what its lines are indented by is taken away
   */
  record Heredoc(String marker, boolean flush) implements LexerMode {}

  /** A file, or what is between the braces of a template's sequence. */
  final class Code implements LexerMode {
    private int braces;

    void open() {
      braces++;
    }

    /** Returns whether there was an open brace of the code itself. */
    boolean close() {
      boolean open = isOpen();
      braces -= open ? 1 : 0;
      return open;
    }

    boolean isOpen() {
      return braces > 0;
    }
  }
}
