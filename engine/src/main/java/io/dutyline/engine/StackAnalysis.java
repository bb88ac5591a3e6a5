package io.dutyline.engine;

import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a template, of a root module, or of files that several root modules share.
 *
 * @param files that were read, as far as excerpts may be taken from them
 * @param read paths of the templates that were read
 * @param failed paths of those that could not be, or in part only; errors say why
 * @param stack empty if it is no template, or one that cannot be read
 * @param verdicts of all rules that were selected, in no particular order
 * @param waivers those that the files hold
 * @param sensitive stretches of them that no writer may show
 */
record StackAnalysis(
    List<SourceFile> files,
    Set<String> read,
    Set<String> failed,
    Optional<Stack> stack,
    List<Verdict> verdicts,
    List<Waiver> waivers,
    List<SourceRange> sensitive,
    List<Diagnostic> diagnostics) {

  /** Returns what came of a file that is no template. */
  static StackAnalysis without(List<Diagnostic> diagnostics) {
    return of(List.of(), Set.of(), Set.of(), diagnostics);
  }

  /** Returns what came of a template that could not be read. */
  static StackAnalysis lost(String path, List<Diagnostic> diagnostics) {
    return of(List.of(), Set.of(), Set.of(path), diagnostics);
  }

  /** Returns what came of a file without a stack: it is lost if an error says so. */
  static StackAnalysis lostIfError(String path, List<Diagnostic> diagnostics) {
    boolean lost = diagnostics.stream().anyMatch(Diagnostic::isError);
    return lost ? lost(path, diagnostics) : without(diagnostics);
  }

  /** Returns what came of the files of modules: those with errors were read in part only. */
  static StackAnalysis ofFiles(List<SourceFile> files, List<Diagnostic> diagnostics) {
    Set<String> failed = new TreeSet<>();
    for (Diagnostic each : diagnostics) {
      if (each.isError()) {
        failed.add(each.range().path());
      }
    }
    Set<String> read = new TreeSet<>();
    files.forEach(file -> read.add(file.path()));
    read.removeAll(failed);
    return of(files, read, failed, diagnostics);
  }

  private static StackAnalysis of(
      List<SourceFile> files, Set<String> read, Set<String> failed, List<Diagnostic> diagnostics) {
    return new StackAnalysis(
        files, read, failed, Optional.empty(), List.of(), List.of(), List.of(), diagnostics);
  }
}
