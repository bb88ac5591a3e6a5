package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;

/** Bounds what loops and includes make of one template, however they multiply. */
final class Allowance {
  /** As many as the evaluation of one template may visit. */
  private static final int MOST_NODES = 500_000;

  private static final int LETTERS_A_NODE = 100;

  private int left = MOST_NODES;

  /** Counts a node. */
  void take() {
    left--;
  }

  /** Counts so many nodes. */
  void take(int nodes) {
    left = Math.max(left - nodes, 0);
  }

  /** Counts a text: a long one as several nodes. */
  void take(ScalarNode text) {
    left -= 1 + text.text().length() / LETTERS_A_NODE;
  }

  /** Returns whether everything is used up. */
  boolean isSpent() {
    return left <= 0;
  }
}
