package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.ScanRequest;
import io.dutyline.engine.Scanner;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.ConfigurationFile;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files beside a template, and the configuration, say of its deployments. */
final class DeploymentsTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Days: { Type: Number }
        Encrypted: { Type: String, AllowedValues: ["true", "false"] }
        Password: { Type: String, NoEcho: true }
      Conditions:
        IsEncrypted: !Equals [!Ref Encrypted, "true"]
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties:
            BackupRetentionPeriod: !Ref Days
            StorageEncrypted: !If [IsEncrypted, true, false]
            MasterUserPassword: !Ref Password
            DeletionProtection: true
      """;

  private static final Set<String> RULES =
      Set.of(
          "rds-instance-backups-kept-long-enough",
          "rds-instance-encrypted-at-rest",
          "rds-instance-deletion-protected",
          "region-allowed");

  private static final String ALLOWED = "regions: { allowed: [eu-west-1] }\n";

  @TempDir Path folder;

  @BeforeEach
  void template() throws IOException {
    write("infra/app.yaml", TEMPLATE);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Report scan(String configuration) {
    Knowledge knowledge = Knowledge.load(DeploymentsTest.class.getClassLoader());
    Configuration read =
        ConfigurationFile.read(new SourceFile("dutyline.yaml", configuration), knowledge.words())
            .value()
            .orElseThrow();
    return Scanner.scan(
        new ScanRequest(folder, List.of(), read, knowledge, 2, LocalDate.of(2026, 11, 1)));
  }

  /** Returns a line for each verdict of {@link #RULES}: rule, status, deployments, scenario. */
  private static List<String> verdicts(Report report) {
    return report.entries().stream()
        .map(Report.Entry::verdict)
        .filter(each -> RULES.contains(each.rule().id()))
        .map(DeploymentsTest::shown)
        .toList();
  }

  private static String shown(Verdict verdict) {
    String line =
        "%s %s %s".formatted(verdict.rule().id(), verdict.status().id(), verdict.circumstances());
    return line.strip();
  }

  private static List<String> told(Report report) {
    return report.diagnostics().stream().map(DeploymentsTest::shown).toList();
  }

  private static String shown(Diagnostic diagnostic) {
    return "%s:%d %s"
        .formatted(diagnostic.range().path(), diagnostic.range().startLine(), diagnostic.summary());
  }

  @Test
  void whatIsMissingInOneDeploymentIsMissingThere() throws IOException {
    write("infra/parameters/app-dev.json", "[\"Days=14\", \"Encrypted=true\"]");
    write(
        "infra/parameters/app-prod.json",
        "{\"Parameters\": {\"Days\": \"1\", \"Encrypted\": \"false\"}}");
    Report report = scan("");
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough missing in prod",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest missing in prod",
            "region-allowed unknown"),
        verdicts(report));
    assertEquals(List.of(), told(report));
    assertEquals(
        List.of(
            "dev by infra/parameters/app-dev.json in []",
            "prod by infra/parameters/app-prod.json in []"),
        deployments(report));
  }

  private static List<String> deployments(Report report) {
    return report.stacks().get(0).deployments().stream()
        .map(each -> each.name() + " by " + each.source() + " in " + each.regions().names())
        .toList();
  }

  @Test
  void whatIsNotKnownInOneDeploymentStaysUnknownThere() throws IOException {
    write("infra/app-dev.json", "[\"Days=14\", \"Encrypted=true\"]");
    write("infra/app-prod.json", "[\"Encrypted=true\"]");
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough unknown in prod",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest met",
            "region-allowed unknown"),
        verdicts(scan("")));
  }

  @Test
  void missingGoesBeforeUnknown() throws IOException {
    write("infra/app-dev.json", "[\"Days=1\", \"Encrypted=true\"]");
    write("infra/app-prod.json", "[\"Encrypted=true\"]");
    assertEquals("rds-instance-backups-kept-long-enough missing in dev", verdicts(scan("")).get(0));
  }

  @Test
  void regionsComeFromTheSamConfiguration() throws IOException {
    write(
        "infra/samconfig.toml",
        """
        version = 0.1
        [default.global.parameters]
        template_file = "app.yaml"
        region = "eu-west-1"
        parameter_overrides = "Days=7 Encrypted=true"
        [prod.deploy.parameters]
        template_file = "app.yaml"
        region = "us-east-1"
        parameter_overrides = ["Days=7", "Day=1"]
        """);
    Report report = scan(ALLOWED);
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough met",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest missing in prod, when IsEncrypted is false",
            "region-allowed missing in prod"),
        verdicts(report));
    assertEquals(List.of("infra/samconfig.toml:9 Unknown parameter Day"), told(report));
    assertEquals(
        List.of(
            "default by infra/samconfig.toml in [eu-west-1]",
            "prod by infra/samconfig.toml in [us-east-1]"),
        deployments(report));
    assertEquals(List.of("eu-west-1", "us-east-1"), report.stacks().get(0).regions().names());
    assertEquals("infra/samconfig.toml", report.stacks().get(0).regions().source());
  }

  @Test
  void configurationGoesBeforeFiles() throws IOException {
    write("infra/app-dev.json", "[\"Days=1\", \"Encrypted=true\"]");
    write("infra/values/prod.json", "{\"Encrypted\": \"true\", \"Days\": 14}");
    String configuration =
        ALLOWED
            + """
            stacks:
              - match: infra/*.yaml
                regions: [eu-west-1]
                parameters: { Encrypted: "true" }
                deployments:
                  prod: { parameter-files: [values/prod.json] }
                  us: { regions: [us-east-1], parameters: { Days: 7 } }
            """;
    Report report = scan(configuration);
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough met",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest met",
            "region-allowed missing in us"),
        verdicts(report));
    assertEquals(List.of(), told(report));
  }

  @Test
  void valuesOfTheConfigurationGoBeforeThoseOfFiles() throws IOException {
    write("infra/app-dev.json", "[\"Days=1\", \"Encrypted=false\"]");
    write("infra/app-prod.json", "[\"Days=1\", \"Encrypted=true\"]");
    String configuration =
        ALLOWED + "stacks: [{ match: infra/**, regions: [eu-west-1], parameters: { Days: 7 } }]\n";
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough met",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest missing in dev",
            "region-allowed met"),
        verdicts(scan(configuration)));
  }

  @Test
  void fileThatTheConfigurationNamesMustBeThere() throws IOException {
    write("values.json", "{\"Day\": 14}");
    Report report =
        scan("stacks: [{ match: infra/**, parameter-files: [values.json, gone.json] }]\n");
    assertEquals(
        List.of(
            "infra/app.yaml:1 Parameter file cannot be read",
            "values.json:1 Unknown parameter Day"),
        told(report));
    assertEquals(3, report.exitCode());
  }

  @Test
  void whatFitsNoTemplateOrSeveralIsTold() throws IOException {
    write("infra/app-prod.json", "[\"Days=1\", \"Encryptd=false\"]");
    write("infra/both.json", "[\"Days=1\"]");
    write("infra/other.yaml", TEMPLATE);
    Report report = scan("");
    assertEquals(
        List.of(
            "infra/app-prod.json:1 Parameter file is not used",
            "infra/both.json:1 Parameter file is not used"),
        told(report));
    assertTrue(report.stacks().get(0).deployments().isEmpty());
  }

  @Test
  void variantThatNoDeploymentHasIsTold() throws IOException {
    write("infra/app-dev.json", "[\"Days=14\", \"Encrypted=true\"]");
    Report report = scan("");
    assertEquals("rds-instance-encrypted-at-rest met", verdicts(report).get(2));
    assertEquals(List.of("infra/app.yaml:3 No deployment has Encrypted = false"), told(report));
  }

  @Test
  void deploymentWithoutValuesIsExplored() throws IOException {
    write("infra/app-dev.json", "[\"Days=14\", \"Encrypted=true\"]");
    Report report =
        scan(
            """
            stacks:
              - match: infra/app.yaml
                deployments: { dev: { parameter-files: app-dev.json }, prod: {} }
            """);
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough unknown in prod",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest missing in prod, when IsEncrypted is false",
            "region-allowed unknown"),
        verdicts(report));
    assertEquals(List.of(), told(report));
  }

  @Test
  void nestedTemplateIsDeployedByItsParentOnly() throws IOException {
    write(
        "infra/main.yaml",
        """
        Parameters:
          Days: { Type: Number }
          Encrypted: { Type: String }
        Resources:
          App:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: app.yaml
              Parameters: { Days: !Ref Days, Encrypted: !Ref Encrypted, Password: x }
        """);
    write("infra/parameters/dev.json", "[\"Days=14\", \"Encrypted=true\"]");
    write("infra/parameters/prod.json", "[\"Days=1\", \"Encrypted=true\"]");
    Report report = scan("");
    assertEquals(
        List.of(
            "rds-instance-backups-kept-long-enough missing in prod",
            "rds-instance-deletion-protected met",
            "rds-instance-encrypted-at-rest met",
            "region-allowed unknown"),
        verdicts(report));
    assertEquals(List.of(), told(report));
  }

  @Test
  void consoleSaysWhereItIsSo() throws IOException {
    write("infra/app-dev.json", "[\"Days=14\", \"Encrypted=true\"]");
    write("infra/app-prod.json", "[\"Days=1\", \"Encrypted=true\"]");
    String out = CommandRun.in(folder, "scan").out();
    assertTrue(
        out.contains("Deployed as dev, by infra/app-dev.json; prod, by infra/app-prod.json."), out);
    assertTrue(out.contains("  in       prod\n"), out);
  }

  @Test
  void noReportShowsSecretsOfParameterFiles() throws IOException {
    write("infra/app-dev.json", "[\"Password=S3cr3t\", \"Days=1\"]");
    write(
        "infra/app-prod.json",
        "[{\"ParameterKey\": \"Passwort\", \"ParameterValue\": \"S3cr3t\"}]");
    write(
        "infra/samconfig.toml",
        """
        [a.deploy.parameters]
        template = "app.yaml"
        parameter_overrides = "Password=S3cr3t Passwort=S3cr3t S3cr3t"
        """);
    for (String format : List.of("console", "json", "sarif", "junit", "markdown")) {
      CommandRun run =
          CommandRun.in(
              folder, "scan", "--format", format, "--verdicts", "all", "--profile", "all");
      String all = run.out() + run.err();
      assertFalse(all.contains("S3cr3t"), all);
    }
  }
}
