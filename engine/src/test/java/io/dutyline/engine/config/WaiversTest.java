package io.dutyline.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiversTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
  private static final Optional<LocalDate> FOR_GOOD = Optional.empty();
  private static final Set<String> RULES = Set.of("s3-versioned", "s3-versioning", "rds-encrypted");

  @Test
  void missingAndUnknownAreWaived() {
    Waiver waiver = waiver("s3-versioned", "**", "*", FOR_GOOD, 1);
    List<Verdict> verdicts =
        List.of(
            verdict("A", Status.MISSING),
            verdict("B", Status.UNKNOWN),
            verdict("C", Status.MET),
            verdict("D", Status.NOT_APPLICABLE));
    Waivers.Result result = Waivers.apply(verdicts, List.of(waiver), TODAY, RULES);
    assertEquals(
        List.of("A WAIVED 1", "B WAIVED 1", "C MET -", "D NOT_APPLICABLE -"), summaries(result));
    assertEquals(List.of(), problems(result));
  }

  @Test
  void ruleAddressAndStackMustFit() {
    List<Verdict> verdicts = List.of(verdict("LogsBucket", Status.MISSING));
    assertEquals(
        "LogsBucket WAIVED 1", one(verdicts, waiver("s3-*", "infra/**", "Logs*", FOR_GOOD, 1)));
    assertEquals(
        "LogsBucket MISSING -", one(verdicts, waiver("rds-*", "infra/**", "Logs*", FOR_GOOD, 1)));
    assertEquals(
        "LogsBucket MISSING -", one(verdicts, waiver("s3-*", "app/**", "Logs*", FOR_GOOD, 1)));
    assertEquals("LogsBucket MISSING -", one(verdicts, waiver("s3-*", "**", "Logs", FOR_GOOD, 1)));
    assertEquals(
        "LogsBucket WAIVED 1", one(verdicts, waiver("s3-versioning", "**", "*", FOR_GOOD, 1)));
  }

  @Test
  void firstWaiverThatFitsCountsAndNoneOfThemIsUnused() {
    Waivers.Result result =
        Waivers.apply(
            List.of(verdict("A", Status.MISSING)),
            List.of(
                waiver("s3-*", "**", "A", FOR_GOOD, 1),
                waiver("s3-versioned", "**", "*", FOR_GOOD, 2)),
            TODAY,
            RULES);
    assertEquals(List.of("A WAIVED 1"), summaries(result));
    assertEquals(List.of(), problems(result));
  }

  @Test
  void waiverHoldsOnItsLastDayAndNotAfter() {
    List<Verdict> verdicts = List.of(verdict("A", Status.MISSING));
    Waiver lastDay = waiver("s3-versioned", "**", "A", Optional.of(TODAY), 1);
    Waiver dayBefore = waiver("s3-versioned", "**", "A", Optional.of(TODAY.minusDays(1)), 2);
    assertEquals("A WAIVED 1", one(verdicts, lastDay));
    Waivers.Result expired = Waivers.apply(verdicts, List.of(dayBefore), TODAY, RULES);
    assertEquals(List.of("A MISSING -"), summaries(expired));
    assertEquals(List.of("2 Waiver has expired"), problems(expired));
  }

  @Test
  void waiverOfAnUnknownRuleWaivesNothing() {
    Waivers.Result result =
        Waivers.apply(
            List.of(verdict("A", Status.MISSING)),
            List.of(
                waiver("s3-version", "**", "A", FOR_GOOD, 1),
                waiver("ec2-*", "**", "A", FOR_GOOD, 2)),
            TODAY,
            RULES);
    assertEquals(List.of("A MISSING -"), summaries(result));
    assertEquals(
        List.of("1 Unknown rule in a waiver", "2 Unknown rule in a waiver"), problems(result));
    assertEquals(
        "There is no rule 's3-version', so nothing is waived. Did you mean 's3-versioned'?",
        result.diagnostics().get(0).detail());
  }

  @Test
  void waiverThatWaivesNothingIsReported() {
    Waivers.Result result =
        Waivers.apply(
            List.of(verdict("A", Status.MET), verdict("B", Status.MET)),
            List.of(
                waiver("s3-versioned", "**", "A", FOR_GOOD, 1),
                waiver("s3-versioned", "**", "Gone", FOR_GOOD, 2),
                waiver("rds-encrypted", "**", "A", FOR_GOOD, 3)),
            TODAY,
            RULES);
    assertEquals(
        List.of("1 Waiver is not needed", "2 Waiver matches nothing", "3 Waiver matches nothing"),
        problems(result));
  }

  @ParameterizedTest
  @CsvSource({
    "Data/Bucket, WAIVED",
    "Data/Bucket/Resource, WAIVED",
    "Data, WAIVED",
    "Data/**, WAIVED",
    "**/Bucket, WAIVED",
    "Dat, MISSING",
    "Data/Bucket/Policy, MISSING",
    "Other/**, MISSING"
  })
  void constructIsWaivedWithAllInIt(String pattern, String status) {
    Waiver waiver =
        new Waiver(
            "s3-versioned",
            "**",
            "*",
            pattern,
            "ada",
            "why",
            FOR_GOOD,
            new SourceRange("dutyline.yaml", 1, 1, 1, 2));
    Waivers.Result result =
        Waivers.apply(
            List.of(verdict("A", Status.MISSING), verdict("B", Status.MISSING)),
            List.of(waiver),
            TODAY,
            RULES,
            verdict -> verdict.address().equals("A") ? "Data/Bucket" : "");
    assertEquals(
        List.of("A " + status, "B MISSING"),
        result.decisions().stream()
            .map(each -> each.verdict().address() + " " + each.verdict().status())
            .toList());
  }

  private static String one(List<Verdict> verdicts, Waiver waiver) {
    return summaries(Waivers.apply(verdicts, List.of(waiver), TODAY, RULES)).get(0);
  }

  private static List<String> summaries(Waivers.Result result) {
    return result.decisions().stream()
        .map(
            each ->
                each.verdict().address()
                    + " "
                    + each.verdict().status()
                    + " "
                    + each.waiver().map(w -> "" + w.range().startLine()).orElse("-"))
        .toList();
  }

  private static List<String> problems(Waivers.Result result) {
    return result.diagnostics().stream()
        .map(each -> each.range().startLine() + " " + each.summary())
        .toList();
  }

  private static Waiver waiver(
      String rule, String stack, String address, Optional<LocalDate> until, int line) {
    return new Waiver(
        rule,
        stack,
        address,
        "ada",
        "why",
        until,
        new SourceRange("dutyline.yaml", line, 1, line, 2));
  }

  private static Verdict verdict(String address, Status status) {
    RuleInfo rule =
        new RuleInfo(
            "s3-versioned",
            "t",
            "m",
            Duty.BACKUP,
            Severity.LOW,
            "baseline",
            "w",
            "f",
            List.of(),
            Map.of(),
            "0.1.0",
            List.of("s3-versioning"),
            List.of("AWS::S3::Bucket"));
    return new Verdict(
        rule,
        "infra/t.yaml",
        address,
        Set.of(),
        status,
        Severity.LOW,
        "",
        "",
        new SourceRange("infra/t.yaml", 1, 1, 1, 2),
        "",
        List.of(),
        Set.of());
  }
}
