package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;

/** Bounds the work for one template, whatever its aliases and functions multiply. */
final class Budget {
  /** A template of the largest size that CloudFormation takes has some 100,000 nodes. */
  private static final int MOST_NODES = 500_000;

  private final int most;
  private final Diagnostics diagnostics;
  private int used;

  Budget(Diagnostics diagnostics) {
    this(MOST_NODES, diagnostics);
  }

  Budget(int most, Diagnostics diagnostics) {
    this.most = most;
    this.diagnostics = diagnostics;
  }

  /** Returns whether one more node may be evaluated; says so, once, if not. */
  boolean allows(SourceRange range) {
    if (used < most) {
      used++;
      return true;
    }
    if (diagnostics.isFirst("budget")) {
      diagnostics.error(
          "Template is too large to evaluate",
          "After "
              + most
              + " nodes, aliases counted each time, evaluation stopped here; what follows is"
              + " unknown. Split the template or use fewer aliases.",
          range);
    }
    return false;
  }
}
