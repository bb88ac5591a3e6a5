package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What expressions of a stack in a tree see: the outputs of the stacks nested in it. */
final class StackOutlook implements Outlook {
  /** Outputs that are made with outputs of others, and so on. */
  private static final int DEEPEST = 50;

  private final TreeStack stack;
  private final View view;
  private final Exports exports;
  private final Set<String> asked = new HashSet<>();

  StackOutlook(TreeStack stack, View view, Exports exports) {
    this.stack = stack;
    this.view = view;
    this.exports = exports;
  }

  @Override
  public @Nullable Value output(String logicalId, String name, SourceRange range) {
    // Whoever asks again before there is an answer waits for himself.
    if (asked.size() >= DEEPEST || !asked.add(logicalId)) {
      return null;
    }
    try {
      TreeStack child = stack.child(logicalId);
      return child == null
          ? null
          : new Outputs(child, view).named(name, logicalId, range, stack.diagnostics());
    } finally {
      asked.remove(logicalId);
    }
  }

  @Override
  public Exports exports() {
    return exports;
  }
}
