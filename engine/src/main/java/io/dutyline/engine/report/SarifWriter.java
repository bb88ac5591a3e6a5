package io.dutyline.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes SARIF 2.1.0 that GitHub code scanning takes as it is: one run, one stable category, a real
 * location for each result, no more results than it accepts.
 *
 * <p>GitHub opens an alert for each result, whatever its kind, and heeds no suppression. So by
 * default only findings are results, and unknown and waived verdicts are summed up in a
 * notification. Where all verdicts are asked for, for another reader, waived ones are suppressed
 * results and the others results of the kinds {@code open}, {@code pass} and {@code notApplicable}.
 */
final class SarifWriter implements ReportWriter {
  /** GitHub rejects a file with more results in a run. */
  static final int MAX_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final WriterOptions options;

  SarifWriter(WriterOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Report.Entry> wanted = report.entries().stream().filter(this::isResult).toList();
    List<Report.Entry> results = worst(wanted);
    Map<String, Verdict> rules = new TreeMap<>();
    results.forEach(entry -> rules.putIfAbsent(entry.verdict().rule().id(), entry.verdict()));
    try (JsonGenerator json = JsonOutput.on(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(report, rules.values(), json);
      json.writeObjectFieldStart("automationDetails");
      json.writeStringField("id", "dutyline/");
      json.writeEndObject();
      writeInvocation(report, wanted.size() - results.size(), json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      new SarifResults(report, List.copyOf(rules.keySet()), json).write(results);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private boolean isResult(Report.Entry entry) {
    boolean finding = entry.verdict().status() == Status.MISSING;
    return options.show(entry) && (finding || options.all());
  }

  /** Keeps the worst results where there are too many, in the order they had. */
  private static List<Report.Entry> worst(List<Report.Entry> entries) {
    if (entries.size() <= MAX_RESULTS) {
      return entries;
    }
    Set<Report.Entry> kept =
        new HashSet<>(
            entries.stream()
                .sorted(
                    Comparator.comparing((Report.Entry entry) -> entry.verdict().status())
                        .thenComparing(
                            entry -> entry.verdict().severity(), Comparator.reverseOrder()))
                .limit(MAX_RESULTS)
                .toList());
    return entries.stream().filter(kept::contains).toList();
  }

  private static void writeTool(Report report, Collection<Verdict> rules, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Dutyline");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    for (Verdict example : rules) {
      SarifRule.write(example.rule(), example.severity(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation(Report report, int leftOut, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    boolean complete =
        report.diagnostics().stream()
            .noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
    json.writeBooleanField("executionSuccessful", complete);
    json.writeNumberField("exitCode", report.exitCode());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Diagnostic diagnostic : report.diagnostics()) {
      writeNotification(diagnostic, json);
    }
    if (leftOut > 0) {
      writeNotification(
          "warning",
          leftOut
              + " results of the least severities are left out: a run may have no more than "
              + MAX_RESULTS
              + ".",
          json);
    }
    String unseen = unseen(report);
    if (!unseen.isEmpty()) {
      writeNotification("note", unseen, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private String unseen(Report report) {
    Tally tally = new Tally(report);
    int unknown = tally.with(Status.UNKNOWN).size();
    int waived = tally.with(Status.WAIVED).size();
    if (options.all() || unknown + waived == 0) {
      return "";
    }
    return "Not among the results: %s unknown, %s waived."
        .formatted(Tally.count(unknown, "verdict"), Tally.count(waived, "verdict"));
  }

  private static void writeNotification(Diagnostic diagnostic, JsonGenerator json)
      throws IOException {
    String level =
        switch (diagnostic.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "note";
        };
    String detail = diagnostic.detail().isBlank() ? "" : ": " + diagnostic.detail();
    json.writeStartObject();
    json.writeStringField("level", level);
    SarifResults.writeText("message", diagnostic.summary() + detail, json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    SarifResults.writePhysicalLocation(diagnostic.range(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNotification(String level, String message, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    SarifResults.writeText("message", message, json);
    json.writeEndObject();
  }
}
