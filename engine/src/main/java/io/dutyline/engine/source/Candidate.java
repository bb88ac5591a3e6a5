package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file that may be a template; only its content tells.
 *
 * @param path relative to the scan root, with {@code /} separators; where a symbolic link led to
 *     the file, the path of the file, not of the link
 * @param file where to read it: absolute, symbolic links resolved
 * @param named whether the user named this very file, so that it deserves a word if it is no
 *     template
 */
public record Candidate(String path, Path file, boolean named) {
  public Candidate {
    requireNonNull(path, "path");
    requireNonNull(file, "file");
  }

  /** Returns whether it is a part of a Terraform module, by its name. */
  public boolean isTerraform() {
    return path.endsWith(".tf") || path.endsWith(".tf.json");
  }

  /** Returns the path of the folder that it lies in; empty for the scan root. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
