package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Set;

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

  /** Returns the names of its parameters, in the order they were written. */
  public Set<String> parameters() {
    Set<String> names = new LinkedHashSet<>();
    if (root.get("Parameters").orElse(null) instanceof MappingNode parameters) {
      parameters.entries().forEach(entry -> names.add(entry.key()));
    }
    return names;
  }
}
