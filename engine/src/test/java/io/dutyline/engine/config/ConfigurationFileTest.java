package io.dutyline.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationFileTest {
  @Test
  void parametersWithPartsAreExpressions() {
    String text =
        """
        stacks:
          match: a
          parameters: { Tags: { Team: "a\\"b", Cost: "${x}" }, Ports: [[1, 2], [3]] }
        """;
    assertEquals(
        Map.of("Tags", "{\"Team\":\"a\\\"b\",\"Cost\":\"$${x}\"}", "Ports", "[[1,2],[3]]"),
        read(text).value().orElseThrow().stack("a").parameters());
  }

  @Test
  void everyKeyIsRead() {
    Parsed<Configuration> parsed = read(ConfigurationSamples.WHOLE);
    assertEquals(List.of(), parsed.diagnostics());
    Configuration read = parsed.value().orElseThrow();
    assertEquals("strict", read.profile());
    assertEquals(Optional.of(Severity.HIGH), read.failOn());
    assertEquals(List.of("eu-central-1", "eu-west-1"), read.allowedRegions());
    assertEquals(
        Map.of("ebs-encryption-by-default", true, "trusted-accounts", List.of("111122223333")),
        read.account());
    assertEquals(
        Map.of(
            "backup.min-retention-days",
            new BigDecimal("14"),
            "tags.required",
            List.of("Owner"),
            "owner",
            "platform"),
        read.settings());
    assertEquals(
        Map.of(
            "rds-instance-encrypted-at-rest",
            new RuleSetting(Optional.empty(), Optional.of(Severity.CRITICAL)),
            "s3-bucket-versioned",
            new RuleSetting(Optional.of(false), Optional.empty())),
        read.rules());
    assertEquals(List.of("legacy/"), read.excludes());
    assertEquals(new CdkSettings(true, true), read.cdk());
  }

  @Test
  void laterStackEntryOverridesAnEarlierOne() {
    Configuration read = read(ConfigurationSamples.WHOLE).value().orElseThrow();
    StackSettings app = read.stack("infra/app.yaml");
    assertEquals(List.of("eu-central-1"), app.regions());
    assertEquals(
        Map.of("Env", "prod", "Zones", "a,b", "Size", "3", "Public", "false"), app.parameters());
    StackSettings recovery = read.stack("infra/dr.yaml");
    assertEquals(List.of("eu-west-1"), recovery.regions());
    assertEquals("dr", recovery.parameters().get("Env"));
    assertEquals(List.of(), app.parameterFiles());
    assertEquals(List.of("params/dr.json"), recovery.parameterFiles());
    assertEquals(
        Map.of(
            "east",
            new DeploymentSettings(List.of("us-east-1"), Map.of(), List.of("params/east.json")),
            "west",
            new DeploymentSettings(List.of(), Map.of("Size", "5"), List.of()),
            "plain",
            new DeploymentSettings(List.of(), Map.of(), List.of())),
        recovery.deployments());
    assertEquals("3", recovery.parameters().get("Size"));
    assertEquals(List.of(), read.stack("other.yaml").regions());
  }

  @Test
  void waiversAreReadWithTheRulesPresentId() {
    List<Waiver> waivers = read(ConfigurationSamples.WHOLE).value().orElseThrow().waivers();
    assertEquals(
        List.of(
            new Waiver(
                "s3-*",
                "infra/**",
                "Logs*",
                "ada",
                "Holds no data",
                Optional.of(LocalDate.of(2027, 1, 31)),
                waivers.get(0).range()),
            new Waiver(
                "rds-instance-encrypted-at-rest",
                "**",
                "*",
                "ada",
                "Test data only",
                Optional.empty(),
                waivers.get(1).range()),
            new Waiver(
                "s3-*",
                "**",
                "*",
                "Data/**",
                "ada",
                "Holds no data",
                Optional.empty(),
                waivers.get(2).range())),
        waivers);
    assertEquals(28, waivers.get(0).range().startLine());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "~\n", "profile:\nwaivers:\n"})
  void fileThatSaysNothingIsTheDefault(String text) {
    Parsed<Configuration> parsed = read(text);
    assertEquals(List.of(), parsed.diagnostics());
    assertEquals(Configuration.DEFAULT, parsed.value().orElseThrow());
  }

  @Test
  void nothingFailsTheRunIfTheUserSaysSo() {
    assertEquals(Optional.empty(), read("fail-on: none").value().orElseThrow().failOn());
  }

  @Test
  void ruleCanBeSwitchedOnAndGradedAtOnce() {
    Configuration read =
        read("rules: { s3-bucket-versioned: { enabled: on, severity: low } }")
            .value()
            .orElseThrow();
    assertEquals(
        new RuleSetting(Optional.of(true), Optional.of(Severity.LOW)),
        read.rules().get("s3-bucket-versioned"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profil: strict | 1:1 | Unknown key of the configuration | Did you mean 'profile'?",
        "profile: strikt | 1:10 | Unknown profile | Did you mean 'strict'?",
        "profile: 3 | 1:10 | Wrong type of profile | It must be a text",
        "fail-on: hi | 1:10 | Unknown severity | There is no severity 'hi'.",
        "regions: eu-west-1 | 1:10 | Wrong type of regions | It must be a map.",
        "regions: { alowed: [] } | 1:12 | Unknown key of regions | Did you mean 'allowed'?",
        "regions: { allowed: [eu-west1] } | 1:22 | Not a Region | write it as eu-central-1",
        "stacks: [{ regions: [eu-west-1] }] | 1:10 | Stack without match | which stacks are meant",
        "stacks: [{ match: '!a' }] | 1:19 | Inverted pattern | without '!'",
        "stacks: [{ match: a, parameters: [P] }] | 1:34 | Wrong type of parameters | map",
        "stacks: [{ match: a, sources: [x] }] | 1:31 | Wrong type of sources | text",
        "stacks: [{ match: a, parameter-file: x }] | 1:22 | Unknown key of a stack | 'parameter-files'?",
        "stacks: [{ match: a, deployments: [x] }] | 1:35 | Wrong type of deployments | map",
        "stacks: [{ match: a, deployments: { p: x } }] | 1:40 | Wrong type of a deployment | map",
        "stacks: [{ match: a, deployments: { p: { region: x } } }] | 1:42 | Unknown key of a deployment | 'regions'?",
        "stacks: [{ match: a, deployments: { p: { regions: x } } }] | 1:51 | Not a Region | eu-central-1",
        "account: { ebs-encryption: true } | 1:12 | Unknown account fact | There is no",
        "account: { ebs-encryption-by-default: 'yes' } | 1:39 | Wrong type of 'ebs-encryption-by-default' | true or false",
        "settings: { backup: { min-retention-day: 7 } } | 1:23 | Unknown setting | 'backup.min-retention-days'?",
        "settings: { backup: 7 } | 1:13 | Unknown setting | There is no setting 'backup'.",
        "settings: { backup.min-retention-days: x } | 1:40 | Wrong type of 'backup.min-retention-days' | a number",
        "rules: { s3-bucket-version: off } | 1:10 | Unknown rule | Did you mean 's3-bucket-versioned'?",
        "rules: { s3-bucket-versioned: maybe } | 1:31 | Wrong setting of a rule | on, off",
        "rules: { s3-bucket-versioned: { severity: bad } } | 1:43 | Unknown severity | There is no severity",
        "exclude: [1] | 1:11 | Wrong type of an exclude pattern | It must be a text",
        "waivers: [{ rule: s3-*, by: ada }] | 1:11 | Waiver without reason | add 'reason'",
        "waivers: [{ rule: s3-*, reason: why }] | 1:11 | Waiver without by | add 'by'",
        "waivers: [{ by: ada, reason: why }] | 1:11 | Waiver without rule | add 'rule'",
        "waivers: [{ rule: ec2-*, by: a, reason: w }] | 1:19 | Unknown rule | There is no rule 'ec2-*'.",
        "waivers: [{ rule: s3-*, by: a, reason: w, until: 2027-02-30 }] | 1:50 | Not a date | 2027-01-31",
        "waivers: [{ rule: s3-*, by: a, reason: w, untill: 2027-02-01 }] | 1:43 | Unknown key of a waiver | 'until'?",
        "[1, 2] | 1:1 | Wrong type of the configuration | It must be a map."
      })
  void mistakeIsAnErrorAtItsPlace(String text, String at, String summary, String detail) {
    Parsed<Configuration> parsed = read(text);
    assertEquals(1, parsed.diagnostics().size(), parsed.diagnostics().toString());
    Diagnostic only = parsed.diagnostics().get(0);
    SourceRange range = only.range();
    assertSame(Diagnostic.Severity.ERROR, only.severity());
    assertEquals(at, range.startLine() + ":" + range.startColumn());
    assertEquals(summary, only.summary());
    assertTrue(only.detail().contains(detail), only.detail());
    assertTrue(parsed.value().orElseThrow().waivers().isEmpty());
  }

  @Test
  void brokenFileIsOneError() {
    Parsed<Configuration> parsed = read("profile: [");
    assertTrue(parsed.value().isEmpty());
    assertEquals(1, parsed.diagnostics().size());
  }

  private static Parsed<Configuration> read(String text) {
    return ConfigurationFile.read(
        new SourceFile("dutyline.yaml", text), ConfigurationSamples.WORDS);
  }
}
