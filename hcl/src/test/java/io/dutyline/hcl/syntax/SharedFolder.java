package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of test data that is shared between checkouts and not part of this one. */
final class SharedFolder {
  private SharedFolder() {}

  /** Returns a folder in it; aborts the test, visibly, where there is none. */
  static Path folder(String name) {
    String told = System.getProperty("dutyline.shared");
    if (told != null) {
      return existing(Path.of(told, name));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolveSibling("shared").resolve(name);
      if (Files.isDirectory(shared)) {
        return shared;
      }
    }
    return abort("No folder \"shared\" beside this one or one above it");
  }

  private static Path existing(Path folder) {
    return Files.isDirectory(folder) ? folder : abort("No folder " + folder);
  }
}
