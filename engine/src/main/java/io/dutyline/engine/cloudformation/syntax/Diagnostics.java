package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.NearestWord;
import io.dutyline.engine.source.SourceRange;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Collects what an evaluation has to tell; the same thing at the same place is told once. */
public final class Diagnostics {
  private static final int MOST_HINTS = 100;

  private final Set<Diagnostic> told = new TreeSet<>();
  private final Set<String> topics = new HashSet<>();

  public void error(String summary, String detail, SourceRange range) {
    told.add(Diagnostic.error(summary, detail, range));
  }

  public void warning(String summary, String detail, SourceRange range) {
    told.add(Diagnostic.warning(summary, detail, range));
  }

  public void note(String summary, String detail, SourceRange range) {
    told.add(Diagnostic.note(summary, detail, range));
  }

  /** Returns whether a function that is not evaluated comes up for the first time. */
  public boolean isFirstOfFunction(String name) {
    return isFirst("function " + name);
  }

  /** Notes that a function, or a transform that it calls, was told of in other words. */
  public void toldOfFunction(String name) {
    topics.add("function " + name);
  }

  /** Adds what was told elsewhere. */
  public void add(Diagnostic diagnostic) {
    told.add(diagnostic);
  }

  /**
   * Returns {@code Did you mean X?} with a leading space; an empty text if nothing is near, or if
   * there are more messages already than anybody reads.
   */
  public String hint(String name, Collection<String> candidates) {
    return hint(name, () -> candidates);
  }

  /** As {@link #hint(String, Collection)}, for candidates that it takes time to gather. */
  public String hint(String name, Supplier<? extends Collection<String>> candidates) {
    return told.size() >= MOST_HINTS
        ? ""
        : NearestWord.to(name, candidates.get())
            .map(nearest -> " Did you mean " + nearest + "?")
            .orElse("");
  }

  /** Returns whether {@code topic} comes up for the first time: what is told once a template. */
  public boolean isFirst(String topic) {
    return topics.add(topic);
  }

  /** Returns it by place, and of very many only how many there are. */
  public List<Diagnostic> inOrder() {
    DiagnosticList list = new DiagnosticList();
    for (Diagnostic diagnostic : told) {
      list.add(diagnostic);
    }
    return list.toList();
  }
}
