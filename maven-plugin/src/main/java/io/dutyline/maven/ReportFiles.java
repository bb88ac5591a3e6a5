package io.dutyline.maven;

import io.dutyline.engine.report.Report;
import io.dutyline.engine.report.ReportFormat;
import io.dutyline.engine.report.WriterOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The report files that a goal leaves behind.
 *
 * @param files by format, without the one for terminals
 */
record ReportFiles(Map<ReportFormat, Path> files) {
  /** CI servers and forges look for their formats by these names. */
  private static final Map<ReportFormat, String> NAMES =
      Map.of(
          ReportFormat.JSON, "dutyline.json",
          ReportFormat.SARIF, "dutyline.sarif",
          ReportFormat.JUNIT, "TEST-dutyline.xml",
          ReportFormat.MARKDOWN, "dutyline.md");

  ReportFiles {
    files = Map.copyOf(files);
  }

  /**
   * Returns the files for the formats that are named.
   *
   * @throws MojoExecutionException if there is no such format
   */
  static ReportFiles of(List<String> formats, Path directory) throws MojoExecutionException {
    Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
    for (String id : formats) {
      if (!id.equals("none")) {
        ReportFormat format =
            ReportFormat.withId(id)
                .filter(NAMES::containsKey)
                .orElseThrow(() -> new MojoExecutionException(unknown(id)));
        files.put(format, directory.resolve(NAMES.get(format)));
      }
    }
    return new ReportFiles(files);
  }

  private static String unknown(String id) {
    return NAMES.keySet().stream()
        .map(ReportFormat::id)
        .sorted()
        .collect(
            Collectors.joining(
                ", ", "There is no report file of format \"" + id + "\"; there is ", ", none"));
  }

  void write(Report report, Log log) throws MojoExecutionException {
    for (Map.Entry<ReportFormat, Path> file : files.entrySet()) {
      try {
        Files.createDirectories(file.getValue().getParent());
        try (Writer out = Files.newBufferedWriter(file.getValue())) {
          file.getKey().writer(WriterOptions.DEFAULT).write(report, out);
        }
        log.info("Wrote " + file.getValue());
      } catch (IOException e) {
        throw new MojoExecutionException("Cannot write " + file.getValue(), e);
      }
    }
  }
}
