package io.dutyline.engine.rule.language;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.NearestWord;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with a rule file while it is read on. */
final class Problems {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void error(String summary, String detail, SourceRange range) {
    diagnostics.add(Diagnostic.error(summary, detail, range));
  }

  void warning(String summary, String detail, SourceRange range) {
    diagnostics.add(Diagnostic.warning(summary, detail, range));
  }

  /** Reports a word that is none of those that may stand there. */
  void unknown(String kind, String word, Collection<String> words, SourceRange range) {
    String hint = hint(word, words);
    String detail =
        hint.isEmpty() && words.size() <= 30
            ? "'%s' is none of %s.".formatted(word, String.join(", ", words))
            : "There is no '%s'. %s".formatted(word, hint).strip();
    error("Unknown " + kind, detail, range);
  }

  /** Returns the word that was probably meant as a sentence; empty if none is near. */
  static String hint(String wrong, Collection<String> words) {
    return NearestWord.to(wrong, words).map("Did you mean '%s'?"::formatted).orElse("");
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
