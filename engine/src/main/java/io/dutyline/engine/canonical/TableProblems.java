package io.dutyline.engine.canonical;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.NearestWord;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong with the mapping's data. */
final class TableProblems {
  private final List<Diagnostic> all = new ArrayList<>();

  void error(String summary, String detail, SourceRange range) {
    all.add(Diagnostic.error(summary, detail, range));
  }

  /** Adds that a word is none of those that are known, and which of them is meant. */
  void unknown(String what, String word, Collection<String> known, SourceRange range) {
    String detail =
        NearestWord.to(word, known)
            .map(nearest -> "'%s' is not known; is '%s' meant?".formatted(word, nearest))
            .orElse("'%s' is not known.".formatted(word));
    error("Unknown " + what, detail, range);
  }

  void addAll(List<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    return sorted;
  }
}
