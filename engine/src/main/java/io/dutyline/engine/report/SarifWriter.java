package io.dutyline.engine.report;
final class SarifWriter implements ReportWriter {
  SarifWriter(WriterOptions options) {}
  @Override
  public void write(Report report, Appendable out) {}
}
