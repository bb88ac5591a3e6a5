package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;

/** Bounds the work for one tree of stacks, whatever its aliases and functions multiply. */
final class Budget {
  /** A template of the largest size that CloudFormation takes has some 100,000 nodes. */
  private static final int MOST_NODES = 500_000;

  private static final int LETTERS_A_NODE = 100;

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

  /**
   * Counts what a function made as so many nodes: what it copies or puts together can be far larger
   * than what is written.
   */
  void charge(Value made) {
    used = Math.min(most, used + weight(made));
  }

  private static int weight(Value made) {
    if (made instanceof Scalar scalar && scalar.data() instanceof String text) {
      return text.length() / LETTERS_A_NODE;
    }
    if (made instanceof ListValue list) {
      return list.elements().size();
    }
    return made instanceof Choice choice
        ? 1 + weight(choice.whenTrue()) + weight(choice.whenFalse())
        : 0;
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
