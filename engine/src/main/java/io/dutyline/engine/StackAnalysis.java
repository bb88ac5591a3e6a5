package io.dutyline.engine;

import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What came of a template, or of a root module with all its files.
 *
 * @param files that were read
 * @param stack empty if it is no template, or one that cannot be read: then an error says so
 * @param verdicts of all rules that were selected, in no particular order
 * @param waivers those that the files hold
 * @param sensitive stretches of them that no writer may show
 */
record StackAnalysis(
    List<SourceFile> files,
    Optional<Stack> stack,
    List<Verdict> verdicts,
    List<Waiver> waivers,
    List<SourceRange> sensitive,
    List<Diagnostic> diagnostics) {

  /** Returns what came of a file without a stack. */
  static StackAnalysis without(List<Diagnostic> diagnostics) {
    return new StackAnalysis(
        List.of(), Optional.empty(), List.of(), List.of(), List.of(), diagnostics);
  }

  /** Returns whether this is a template, or the like of one, that could not be read. */
  boolean failed() {
    return stack.isEmpty()
        && diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
  }
}
