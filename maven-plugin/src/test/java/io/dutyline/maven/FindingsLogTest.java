package io.dutyline.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FindingsLogTest {
  private static final SourceRange RANGE = new SourceRange("infra/db.yaml", 14, 7, 14, 30);

  @Test
  void aFindingAtTheThresholdIsAnErrorAndOneBelowAWarning() {
    Report report =
        report(
            List.of(),
            List.of(
                finding("db-encrypted", Severity.HIGH, "Not encrypted.", "when IsProd is false"),
                finding("db-tagged", Severity.LOW, "No tags.", "")));

    assertEquals(
        List.of(
            "error infra/db.yaml:14:7 Db: Not encrypted. (when IsProd is false) [high, db-encrypted]",
            "warn infra/db.yaml:14:7 Db: No tags. [low, db-tagged]",
            "info 1 template, 1 resource, 2 duties",
            "info Duties: 1 missing, 1 unjudged"),
        logged(report, true));
  }

  @Test
  void nothingIsAnErrorWhereFindingsDoNotFailTheBuild() {
    Report report =
        report(List.of(), List.of(finding("db-encrypted", Severity.CRITICAL, "Open.", "")));

    assertEquals(
        "warn infra/db.yaml:14:7 Db: Open. [critical, db-encrypted]", logged(report, false).get(0));
  }

  @Test
  void aDiagnosticHasItsPlaceItsWordsAndItsOwnLevel() {
    Report report =
        report(
            List.of(
                Diagnostic.error("Map is not closed", "Close it with }.", RANGE),
                Diagnostic.warning("Template has no resources", "Add some.", RANGE)),
            List.of());

    assertEquals(
        List.of(
            "error infra/db.yaml:14:7 Map is not closed. Close it with }.",
            "warn infra/db.yaml:14:7 Template has no resources. Add some."),
        logged(report, true).subList(0, 2));
  }

  @Test
  void controlCharactersOfATemplateDoNotReachTheTerminal() {
    Report report =
        report(
            List.of(),
            List.of(finding("db-encrypted", Severity.HIGH, "\u001b[2JTag is a\r\nb.\u009b1m", "")));

    assertEquals(
        "error infra/db.yaml:14:7 Db:  [2JTag is a  b. 1m [high, db-encrypted]",
        logged(report, true).get(0));
  }

  private static List<String> logged(Report report, boolean failing) {
    RecordedLog log = new RecordedLog();
    new FindingsLog(log, failing).write(report);
    return log.lines();
  }

  private static Report report(List<Diagnostic> diagnostics, List<Report.Entry> entries) {
    Absent absent = new Absent(RANGE, Origin.LITERAL);
    Resource resource =
        new Resource(
            "Db",
            "AWS::RDS::DBInstance",
            "AWS::RDS::DBInstance",
            absent,
            Map.of(),
            absent,
            RANGE,
            RANGE);
    Report.ResourceLedger ledger =
        new Report.ResourceLedger(
            resource,
            Classification.without(Classification.Kind.UNCLASSIFIED),
            Map.of(Duty.ENCRYPTION_AT_REST, "missing", Duty.LOGGING, "unjudged"));
    return new Report(
        "0.1.0",
        Optional.of(Severity.MEDIUM),
        new Report.Coverage(1, 1, 0, 0, 1, 0, List.of(), 2, 2, List.of()),
        diagnostics,
        List.of(
            new Report.StackLedger(
                "infra/db.yaml", "cloudformation", Regions.UNKNOWN, List.of(ledger))),
        List.of(),
        entries,
        (path, line) -> Optional.empty());
  }

  private static Report.Entry finding(
      String rule, Severity severity, String message, String scenario) {
    RuleInfo info =
        new RuleInfo(
            rule,
            "Title",
            "Message",
            Duty.ENCRYPTION_AT_REST,
            severity,
            "baseline",
            "Why.",
            "Fix.",
            List.of(),
            Map.of(),
            "0.1.0",
            List.of(),
            List.of("AWS::RDS::DBInstance"));
    Verdict verdict =
        new Verdict(
            info,
            "infra/db.yaml",
            "Db",
            Set.of(),
            Status.MISSING,
            severity,
            message,
            "StorageEncrypted",
            RANGE,
            scenario,
            List.of(),
            Set.of());
    return new Report.Entry(verdict, Optional.empty());
  }
}
