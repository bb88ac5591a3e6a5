package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in files under {@code src/test/resources/golden}. {@code -Dgolden.update} writes
 * them anew; what changed is then for the commit's reviewer to judge.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  static void assertMatches(String file, String actual) {
    Path path = FOLDER.resolve(file);
    // What UTF-8 cannot hold, a lone surrogate, is replaced in both.
    byte[] bytes = actual.getBytes(StandardCharsets.UTF_8);
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
      }
      String expected = Files.readString(path);
      assertEquals(expected, new String(bytes, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException("No golden file; make it with -Dgolden.update", e);
    }
  }
}
