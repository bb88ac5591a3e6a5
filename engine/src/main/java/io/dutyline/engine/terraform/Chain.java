package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is being evaluated for the sake of what: tells cycles, and chains without end. */
final class Chain {
  private static final int LONGEST = 200;

  private final Set<String> open = new LinkedHashSet<>();
  private final Consumer<Diagnostic> diagnostics;

  Chain(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the value of a name, unless it is being evaluated already: then it is unknown.
   *
   * @param name unique in the stack, {@code module.a.local.b}
   */
  HclValue link(String name, SourceRange range, Supplier<HclValue> value) {
    if (open.contains(name)) {
      diagnostics.accept(cycle(name, range));
      return unknown(Cause.INVALID, name);
    }
    if (open.size() >= LONGEST) {
      diagnostics.accept(tooLong(range));
      return unknown(Cause.LIMIT, name);
    }
    open.add(name);
    try {
      return value.get();
    } finally {
      open.remove(name);
    }
  }

  private static HclValue unknown(Cause cause, String name) {
    return new HclValue.Unknown(
        HclType.DYNAMIC, Refinements.NONE, Set.of(Provenance.Because.of(cause, name)));
  }

  private Diagnostic cycle(String name, SourceRange range) {
    List<String> all = new ArrayList<>(open);
    List<String> cycle = new ArrayList<>(all.subList(all.indexOf(name), all.size()));
    cycle.add(name);
    return Diagnostic.warning(
        "Cycle of references",
        String.join(" -> ", cycle)
            + ": each needs the one after it, so none has a value. Break the circle.",
        range);
  }

  private static Diagnostic tooLong(SourceRange range) {
    return Diagnostic.warning(
        "Chain of references is too long",
        "More than %d values build on each other here; the value is taken for unknown."
            .formatted(LONGEST),
        range);
  }
}
