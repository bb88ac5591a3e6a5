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
 * What came of one file.
 *
 * @param file empty if it could not be read as text
 * @param stack empty if it is no template, or one that cannot be read: then an error says so
 * @param verdicts of all rules that were selected, in no particular order
 * @param waivers those that the template holds
 * @param sensitive stretches of it that no writer may show
 */
record TemplateAnalysis(
    Optional<SourceFile> file,
    Optional<Stack> stack,
    List<Verdict> verdicts,
    List<Waiver> waivers,
    List<SourceRange> sensitive,
    List<Diagnostic> diagnostics) {

  /** Returns what came of a file without a stack. */
  static TemplateAnalysis without(List<Diagnostic> diagnostics) {
    return new TemplateAnalysis(
        Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), diagnostics);
  }

  /** Returns whether the file is a template, or the like of one, that could not be read. */
  boolean failed() {
    return stack.isEmpty()
        && diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
  }
}
