package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceFile;

/** A file that is a template, as it is written. */
public record Template(SourceFile file, MappingNode root) {
  public Template {
    requireNonNull(file, "file");
    requireNonNull(root, "root");
  }

  /** Returns its path, relative to the scan root. */
  public String path() {
    return file.path();
  }
}
