package io.dutyline.engine.report;

import java.io.IOException;

/** Writes a report in one format. Writers are pure: the same report gives the same bytes. */
public interface ReportWriter {
  /**
   * Writes the whole report.
   *
   * @throws IOException if {@code out} does
   */
  void write(Report report, Appendable out) throws IOException;
}
