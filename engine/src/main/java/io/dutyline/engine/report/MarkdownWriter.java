package io.dutyline.engine.report;
final class MarkdownWriter implements ReportWriter {
  MarkdownWriter(WriterOptions options) {}
  @Override
  public void write(Report report, Appendable out) {}
}
