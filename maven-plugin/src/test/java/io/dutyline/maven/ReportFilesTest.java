package io.dutyline.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dutyline.engine.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

final class ReportFilesTest {
  private static final Path FOLDER = Path.of("target", "dutyline");

  @Test
  void eachFormatHasTheFileNameThatOthersLookFor() throws MojoExecutionException {
    assertEquals(
        Map.of(
            ReportFormat.JSON, FOLDER.resolve("dutyline.json"),
            ReportFormat.SARIF, FOLDER.resolve("dutyline.sarif"),
            ReportFormat.JUNIT, FOLDER.resolve("TEST-dutyline.xml"),
            ReportFormat.MARKDOWN, FOLDER.resolve("dutyline.md")),
        ReportFiles.of(List.of("json", "sarif", "junit", "markdown"), FOLDER).files());
  }

  @Test
  void noneIsNoFile() throws MojoExecutionException {
    assertEquals(Map.of(), ReportFiles.of(List.of("none"), FOLDER).files());
  }

  @Test
  void aFormatThatIsNoneIsToldWithThoseThatAre() {
    assertEquals(
        "There is no report file of format \"console\"; there is json, junit, markdown, sarif, none",
        assertThrows(MojoExecutionException.class, () -> ReportFiles.of(List.of("console"), FOLDER))
            .getMessage());
  }
}
