package io.dutyline.engine.report;

import io.dutyline.engine.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a terminal is told about the inputs. Each error is shown where it is; of warnings and notes
 * that say the same, the first is, and the others' places are listed.
 */
final class ConsoleDiagnostics {
  private static final int COLUMN = 11;
  private static final int MAX_PLACES = 3;

  private final ConsoleText text;

  ConsoleDiagnostics(ConsoleText text) {
    this.text = text;
  }

  void write(List<Diagnostic> diagnostics) throws IOException {
    Map<List<Object>, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic each : diagnostics) {
      boolean isError = each.severity() == Diagnostic.Severity.ERROR;
      List<Object> key =
          isError ? List.of(each) : List.of(each.severity(), each.summary(), each.detail());
      groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(each);
    }
    for (List<Diagnostic> group : groups.values()) {
      write(group.get(0), group.subList(1, group.size()));
    }
  }

  private void write(Diagnostic diagnostic, List<Diagnostic> others) throws IOException {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    String summary = text.palette().bold(text.shown(diagnostic.summary()));
    text.line(head(diagnostic.severity(), severity, text.palette()) + ": " + summary);
    text.excerpt(diagnostic.range());
    if (!diagnostic.detail().isBlank()) {
      text.labelled("detail", COLUMN, diagnostic.detail(), Integer.MAX_VALUE);
    }
    if (!others.isEmpty()) {
      text.labelled("also", COLUMN, places(others), Integer.MAX_VALUE);
    }
    text.blank();
  }

  private static String places(List<Diagnostic> others) {
    List<String> places = new ArrayList<>();
    for (Diagnostic each : others.subList(0, Math.min(MAX_PLACES, others.size()))) {
      places.add(each.range().path() + ":" + each.range().startLine());
    }
    int more = others.size() - places.size();
    return String.join(", ", places) + (more > 0 ? " and " + Tally.count(more, "more place") : "");
  }

  private static String head(Diagnostic.Severity severity, String word, Palette palette) {
    return switch (severity) {
      case ERROR -> palette.bad(word);
      case WARNING -> palette.doubtful(word);
      case NOTE -> palette.place(word);
    };
  }
}
