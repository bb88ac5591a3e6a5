package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dutyline.engine.report.ReportFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTargetTest {
  private static final Command COMMAND =
      new Command(
          "scan",
          "",
          0,
          0,
          "Scans.",
          List.of(ReportTarget.FORMAT, ReportTarget.OUTPUT, Option.HELP),
          List.of());

  private static List<ReportTarget> of(String... words) throws UsageException {
    return ReportTarget.of(Arguments.parse(COMMAND, List.of(words)));
  }

  private static ReportTarget target(ReportFormat format, String file) {
    return new ReportTarget(format, Optional.of(file).filter(name -> !name.isEmpty()));
  }

  @Test
  void isTheConsoleByDefault() throws UsageException {
    assertEquals(List.of(target(ReportFormat.CONSOLE, "")), of());
  }

  @Test
  void pairsFormatsWithTheOutputsBehindThem() throws UsageException {
    assertEquals(
        List.of(
            target(ReportFormat.CONSOLE, ""),
            target(ReportFormat.SARIF, "a.out"),
            target(ReportFormat.JSON, "b.out")),
        of("-f", "console", "-f", "sarif", "-o", "a.out", "-f", "json", "-o", "b.out"));
  }

  @Test
  void takesTheFormatFromTheExtensionWhereNoneIsGiven() throws UsageException {
    assertEquals(
        List.of(target(ReportFormat.SARIF, "a.sarif"), target(ReportFormat.JUNIT, "b.xml")),
        of("-o", "a.sarif", "-o", "b.xml"));
  }

  @Test
  void takesAHyphenForStandardOutput() throws UsageException {
    assertEquals(List.of(target(ReportFormat.JSON, "")), of("-f", "json", "-o", "-"));
  }

  @Test
  void refusesWhatItCannotTell() {
    assertEquals(
        "The name of report does not tell a format: put a --format before it.",
        assertThrows(UsageException.class, () -> of("-o", "report")).getMessage());
    assertEquals(
        "Unknown format jsno. Did you mean json?",
        assertThrows(UsageException.class, () -> of("-f", "jsno")).getMessage());
  }

  @Test
  void refusesToMixReportsOnStandardOutput() {
    assertEquals(
        "Only one report can go to standard output: give the others an --output.",
        assertThrows(UsageException.class, () -> of("-f", "json", "-f", "sarif")).getMessage());
  }
}
