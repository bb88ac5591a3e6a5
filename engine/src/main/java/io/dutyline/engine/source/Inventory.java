package io.dutyline.engine.source;

import java.util.List;

/**
 * What a discovery found.
 *
 * @param candidates sorted by path, each once
 * @param ignored how many entries the ignore patterns left out: a file whose name could be a
 *     template's counts as one, and so does a whole folder, which is not entered
 * @param diagnostics what could not be looked at, sorted
 */
public record Inventory(List<Candidate> candidates, int ignored, List<Diagnostic> diagnostics) {
  public Inventory {
    candidates = List.copyOf(candidates);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns how many files were found that may be templates. */
  public int seen() {
    return candidates.size();
  }
}
