package io.dutyline.engine.cloudformation.cdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file of facts about the CDK, which lies beside this class. */
final class DataLines {
  private DataLines() {}

  /** Returns its lines without those that are blank, or comments. */
  static List<String> of(String name) {
    try (InputStream stream = DataLines.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
