package io.dutyline.engine.report;

import java.io.IOException;

/**
 * Writes the report for people: what could not be read, what is missing, resource by resource, what
 * cannot be told, and last what all of it amounts to, since that is where a terminal stops.
 */
final class ConsoleWriter implements ReportWriter {
  private final WriterOptions options;

  ConsoleWriter(WriterOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    ConsoleText text = new ConsoleText(out, report.excerpts(), options);
    new ConsoleDiagnostics(text).write(report.diagnostics());
    new ConsoleFindings(report, options, text).write();
    new ConsoleSummary(report, options, text).write();
  }
}
