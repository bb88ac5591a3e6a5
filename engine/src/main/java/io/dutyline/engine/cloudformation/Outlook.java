package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import org.jspecify.annotations.Nullable;

/** What an expression sees beyond its own template. */
interface Outlook {
  /** Sees nothing. */
  Outlook NONE = (logicalId, name, range) -> null;

  /**
   * Returns the output of a nested stack as the result of the expression at {@code range}; null if
   * that stack is not followed.
   */
  @Nullable Value output(String logicalId, String name, SourceRange range);

  /** Returns what other stacks export. */
  default Exports exports() {
    return Exports.NONE;
  }
}
