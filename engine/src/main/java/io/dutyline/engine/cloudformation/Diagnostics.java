package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what an evaluation has to tell; the same thing at the same place is told once. */
final class Diagnostics {
  private static final int MOST_HINTS = 100;

  private final Set<Diagnostic> told = new TreeSet<>();
  private final Set<String> topics = new HashSet<>();

  void error(String summary, String detail, SourceRange range) {
    told.add(Diagnostic.error(summary, detail, range));
  }

  void warning(String summary, String detail, SourceRange range) {
    told.add(Diagnostic.warning(summary, detail, range));
  }

  void note(String summary, String detail, SourceRange range) {
    told.add(Diagnostic.note(summary, detail, range));
  }

  /** Returns {@link NearestName#hint}, as long as the messages are few enough to be read. */
  String hint(String name, Collection<String> candidates) {
    return told.size() < MOST_HINTS ? NearestName.hint(name, candidates) : "";
  }

  /** Returns whether {@code topic} comes up for the first time: what is told once a template. */
  boolean isFirst(String topic) {
    return topics.add(topic);
  }

  /** Returns it by place, and of very many only how many there are. */
  List<Diagnostic> inOrder() {
    DiagnosticList list = new DiagnosticList();
    for (Diagnostic diagnostic : told) {
      list.add(diagnostic);
    }
    return list.toList();
  }
}
