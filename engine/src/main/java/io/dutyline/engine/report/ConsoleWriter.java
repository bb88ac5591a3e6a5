package io.dutyline.engine.report;

import io.dutyline.engine.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes the report for people: what could not be read, what is missing, resource by resource, what
 * cannot be told, and last what all of it amounts to, since that is where a terminal stops.
 */
final class ConsoleWriter implements ReportWriter {
  private static final int DETAIL_COLUMN = 11;

  private final WriterOptions options;

  ConsoleWriter(WriterOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    ConsoleText text = new ConsoleText(out, report.excerpts(), options);
    writeDiagnostics(report.diagnostics(), text);
    new ConsoleFindings(report, options, text).write();
    new ConsoleSummary(report, options, text).write();
  }

  private static void writeDiagnostics(List<Diagnostic> diagnostics, ConsoleText text)
      throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
      String summary = text.palette().bold(text.shown(diagnostic.summary()));
      text.line(head(diagnostic.severity(), severity, text.palette()) + ": " + summary);
      text.excerpt(diagnostic.range());
      if (!diagnostic.detail().isBlank()) {
        text.labelled("detail", DETAIL_COLUMN, diagnostic.detail(), Integer.MAX_VALUE);
      }
      text.blank();
    }
  }

  private static String head(Diagnostic.Severity severity, String word, Palette palette) {
    return switch (severity) {
      case ERROR -> palette.bad(word);
      case WARNING -> palette.doubtful(word);
      case NOTE -> palette.place(word);
    };
  }
}
