package io.dutyline.engine.report;
final class JunitWriter implements ReportWriter {
  JunitWriter(WriterOptions options) {}
  @Override
  public void write(Report report, Appendable out) {}
}
