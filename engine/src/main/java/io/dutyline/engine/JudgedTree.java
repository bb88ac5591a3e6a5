package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What came of a template and of what is nested in it.
 *
 * @param nested paths of the templates that were judged with it
 */
record JudgedTree(StackAnalysis analysis, Set<String> nested) {
  JudgedTree {
    requireNonNull(analysis, "analysis");
    nested = Set.copyOf(nested);
  }
}
