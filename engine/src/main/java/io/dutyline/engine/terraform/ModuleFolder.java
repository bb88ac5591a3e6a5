package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of one module and what they declare.
 *
 * @param path relative to the scan root; empty for the scan root itself
 * @param unread what could not be read of the folder's files at all
 */
record ModuleFolder(
    String path, List<TerraformFile> files, Declarations declarations, List<Diagnostic> unread) {

  static ModuleFolder of(String path, List<TerraformFile> files, List<Diagnostic> unread) {
    return new ModuleFolder(
        path, List.copyOf(files), DeclarationReader.read(files), List.copyOf(unread));
  }

  /** Returns the name by which reports know the folder: {@code .} for the scan root. */
  String id() {
    return path.isEmpty() ? "." : path;
  }

  SourceRange head() {
    return files.get(0).source().head();
  }

  /** Returns all that is wrong with the files and their declarations. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(unread);
    files.forEach(each -> all.addAll(each.diagnostics()));
    all.addAll(declarations.diagnostics());
    return all;
  }
}
