package io.dutyline.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder of facts and corpora beside the repository, where there is one. */
final class SharedFolder {
  private SharedFolder() {}

  /** Returns the system property's folder, or one named {@code shared} beside a folder above. */
  static Optional<Path> find() {
    String property = System.getProperty("dutyline.shared");
    if (property != null) {
      return Optional.of(Path.of(property));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolveSibling("shared");
      if (Files.isDirectory(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
