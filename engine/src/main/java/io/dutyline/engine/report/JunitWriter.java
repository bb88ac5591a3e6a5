package io.dutyline.engine.report;

import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.util.List;

/**
 * Writes JUnit's XML: a test suite for each stack, a test case for each rule on each resource. A
 * finding is a failure, an unknown or waived verdict is skipped, what could not be read is an
 * error. Duties that are met are passed test cases and always written, since servers take a file
 * without any test for a mistake.
 */
final class JunitWriter implements ReportWriter {
  private static final String UNREAD = "not analysed";

  private final WriterOptions options;

  JunitWriter(WriterOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Report.Entry> entries = report.entries().stream().filter(this::isCase).toList();
    List<Diagnostic> errors =
        report.diagnostics().stream()
            .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
            .toList();
    XmlText xml = new XmlText(out);
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.open("<testsuites", "name", "dutyline");
    writeCounts(entries, errors.size(), xml);
    xml.line(">");
    if (!errors.isEmpty()) {
      writeErrors(errors, xml);
    }
    int from = 0;
    while (from < entries.size()) {
      int to = endOfStack(entries, from);
      writeSuite(entries.subList(from, to), xml);
      from = to;
    }
    xml.line("</testsuites>");
  }

  private boolean isCase(Report.Entry entry) {
    return options.show(entry) || entry.verdict().status() == Status.MET;
  }

  /** Entries are ordered by stack, so a stack's are neighbours. */
  private static int endOfStack(List<Report.Entry> entries, int from) {
    String stack = entries.get(from).verdict().stack();
    int to = from;
    while (to < entries.size() && entries.get(to).verdict().stack().equals(stack)) {
      to++;
    }
    return to;
  }

  private static void writeCounts(List<Report.Entry> entries, int errors, XmlText xml)
      throws IOException {
    int failures = 0;
    int skipped = 0;
    for (Report.Entry entry : entries) {
      Status status = entry.verdict().status();
      boolean failure = status == Status.MISSING && entry.counted();
      failures += failure ? 1 : 0;
      skipped += failure || status == Status.MET ? 0 : 1;
    }
    xml.attribute("tests", Integer.toString(entries.size() + errors));
    xml.attribute("failures", Integer.toString(failures));
    xml.attribute("errors", Integer.toString(errors));
    xml.attribute("skipped", Integer.toString(skipped));
    xml.attribute("time", "0");
  }

  private static void writeErrors(List<Diagnostic> errors, XmlText xml) throws IOException {
    xml.open("  <testsuite", "name", UNREAD);
    writeCounts(List.of(), errors.size(), xml);
    xml.line(">");
    for (Diagnostic error : errors) {
      writeCase(UNREAD, error.range().path(), error.range(), xml);
      xml.line(">");
      xml.open("      <error", "message", error.summary());
      xml.attribute("type", "error");
      xml.text(">", place(error.range()) + "\n" + error.detail(), "</error>");
      xml.line("    </testcase>");
    }
    xml.line("  </testsuite>");
  }

  private static void writeSuite(List<Report.Entry> entries, XmlText xml) throws IOException {
    xml.open("  <testsuite", "name", entries.get(0).verdict().stack());
    writeCounts(entries, 0, xml);
    xml.line(">");
    for (Report.Entry entry : entries) {
      Verdict verdict = entry.verdict();
      writeCase(
          verdict.stack() + ":" + verdict.address(),
          verdict.rule().id(),
          MakerText.place(entry),
          xml);
      writeOutcome(entry, xml);
    }
    xml.line("  </testsuite>");
  }

  private static void writeCase(String group, String name, SourceRange range, XmlText xml)
      throws IOException {
    xml.open("    <testcase", "name", name);
    xml.attribute("classname", group);
    xml.attribute("file", range.path());
    xml.attribute("line", Integer.toString(range.startLine()));
    xml.attribute("time", "0");
  }

  private static void writeOutcome(Report.Entry entry, XmlText xml) throws IOException {
    Verdict verdict = entry.verdict();
    boolean counted = MakerText.uncounted(entry).isEmpty();
    switch (counted ? verdict.status() : Status.NOT_APPLICABLE) {
      case MET -> xml.line("/>");
      case MISSING -> {
        xml.line(">");
        xml.open("      <failure", "message", verdict.message());
        xml.attribute("type", verdict.severity().id());
        xml.text(">", details(entry), "</failure>");
        xml.line("    </testcase>");
      }
      default -> {
        xml.line(">");
        xml.open("      <skipped", "message", reason(entry));
        xml.line("/>");
        xml.line("    </testcase>");
      }
    }
  }

  private static String reason(Report.Entry entry) {
    Verdict verdict = entry.verdict();
    if (entry.waiver().isPresent()) {
      var waiver = entry.waiver().get();
      String until = waiver.until().map(date -> " until " + date).orElse("");
      return "waived by " + waiver.by() + until + ": " + waiver.reason();
    }
    String status = MakerText.uncounted(entry).orElse(verdict.status().id());
    return status + (verdict.message().isEmpty() ? "" : ": " + verdict.message());
  }

  private static String details(Report.Entry entry) {
    Verdict verdict = entry.verdict();
    StringBuilder details = new StringBuilder(place(verdict.range())).append('\n');
    entry.maker().ifPresent(maker -> details.append(MakerText.withPlace(maker)).append('\n'));
    details.append(verdict.message()).append('\n');
    if (!verdict.circumstances().isEmpty()) {
      details.append("This is so ").append(verdict.circumstances()).append(".\n");
    }
    if (!verdict.assumptions().isEmpty()) {
      details.append("Assumed: ").append(String.join("; ", verdict.assumptions())).append(".\n");
    }
    for (Acknowledgement each : entry.acknowledged()) {
      details.append(MakerText.of(each)).append('\n');
    }
    details.append("Why: ").append(verdict.rule().why().strip()).append('\n');
    return details.append("Fix: ").append(verdict.fix().strip()).toString();
  }

  private static String place(SourceRange range) {
    return range.path() + ":" + range.startLine() + ":" + range.startColumn();
  }
}
