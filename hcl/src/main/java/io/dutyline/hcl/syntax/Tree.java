package io.dutyline.hcl.syntax;

/**
 * How high the tree of the last expression is that was read. A chain such as {@code a.b.c} makes a
 * high tree without being nested, and what walks the tree recurses all the same.
 */
final class Tree {
  /** As many operators or steps can a chain have. */
  static final int MOST_LEVELS = 500;

  private final TokenReader tokens;
  private int height;

  Tree(TokenReader tokens) {
    this.tokens = tokens;
  }

  int height() {
    return height;
  }

  void leaf() {
    height = 1;
  }

  /** Sets the height of a node whose highest child is this high. */
  void above(int child) throws Unreadable {
    height = child + 1;
    if (height > MOST_LEVELS) {
      tokens.problem(
          "Expression too long",
          "It chains more than "
              + MOST_LEVELS
              + " operators, attributes or levels. Split it up with local values.",
          tokens.peek());
      throw new Unreadable();
    }
  }
}
