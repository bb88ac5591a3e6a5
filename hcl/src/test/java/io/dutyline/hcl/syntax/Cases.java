package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables of the tests, and writes problems in one line. */
final class Cases {
  private Cases() {}

  /** Returns the lines of a table that are no comments. */
  static Stream<String> of(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "));
    }
  }

  /** Returns each as {@code line:column-line:column summary}. */
  static List<String> problems(List<Problem> problems) {
    return problems.stream()
        .map(problem -> place(problem.subject()) + " " + problem.summary())
        .toList();
  }

  private static String place(Range range) {
    return range.start().line()
        + ":"
        + range.start().column()
        + "-"
        + range.end().line()
        + ":"
        + range.end().column();
  }
}
