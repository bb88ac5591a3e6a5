package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DutylineTest {
  private static final String PLAIN =
      """
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties:
            Engine: postgres
            StorageEncrypted: false
      """;

  private static final String TOPIC =
      """
      Resources:
        Wait:
          Type: AWS::CloudFormation::WaitConditionHandle
      """;

  @TempDir Path folder;

  /** What a run of the command left behind. */
  private record Run(int exitCode, String out, String err) {}

  private Run run(String... words) {
    return run(folder, Map.of(), words);
  }

  private static Run run(Path folder, Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            environment,
            false,
            false,
            100,
            false);
    int exitCode = new Dutyline(terminal).run(List.of(words));
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void exitsWith0WhereNothingIsMissing() throws IOException {
    write("template.yaml", TOPIC);
    Run run = run("scan");
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertEquals("", run.err());
  }

  @Test
  void exitsWith1ForFindings() throws IOException {
    write("template.yaml", PLAIN);
    Run run = run("scan", "template.yaml");
    assertEquals(1, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("rds-instance-encrypted-at-rest"), run.out());
    assertTrue(run.out().contains("template.yaml:6:"), run.out());
  }

  @Test
  void exitsWith0ForFindingsBelowTheThreshold() throws IOException {
    write("template.yaml", PLAIN);
    assertEquals(0, run("scan", "--fail-on", "none").exitCode());
  }

  @Test
  void exitsWith3WhereATemplateCannotBeRead() throws IOException {
    write("template.yaml", PLAIN + "   Wrong: indent\n");
    Run run = run("scan");
    assertEquals(3, run.exitCode(), run.out());
    assertTrue(run.out().contains("error: "), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sacn | Unknown command sacn. Did you mean scan?",
        "scan --fromat json | Unknown option --fromat. Did you mean --format?",
        "scan --format jsn | Unknown format jsn. Did you mean json?",
        "scan nowhere | There is no nowhere.",
        "scan --profile stritc | Unknown profile stritc. Did you mean strict?",
        "scan --fail-on hihg | Unknown severity hihg. Did you mean high?",
        "scan --verdicts mising | Unknown verdict mising. Did you mean missing?",
        "scan --threads none | --threads takes a number from 1 on, not none.",
        "scan --parameter Env | --parameter takes NAME=VALUE, not Env.",
        "scan --config none.yaml | Cannot read none.yaml:",
        "rules --duty bakcup | Unknown duty bakcup. Did you mean backup?",
        "explain rds-instance-encrypted-at-rset | Did you mean rds-instance-encrypted-at-rest?",
        "explain | explain needs RULE|TYPE.",
        "--format json | Options stand behind a command: dutyline scan --format."
      })
  void exitsWith2ForWrongUsage(String words, String message) {
    Run run = run(words.split(" "));
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void exitsWith2ForAWrongConfiguration() throws IOException {
    write("dutyline.yaml", "fail-on: hihg\n");
    Run run = run("scan");
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.err().startsWith("dutyline: dutyline.yaml:1:10: "), run.err());
  }

  @Test
  void heedsTheConfigurationOfTheRoot() throws IOException {
    write("template.yaml", PLAIN);
    write("dutyline.yaml", "fail-on: none\n");
    assertEquals(0, run("scan").exitCode());
    assertEquals(1, run("scan", "--fail-on", "high").exitCode());
  }

  @Test
  void writesAnyNumberOfReports() throws IOException {
    write("template.yaml", PLAIN);
    Run run =
        run(
            "scan",
            "-f",
            "json",
            "-f",
            "sarif",
            "-o",
            "out/a.sarif",
            "-o",
            "out/b.xml",
            "-o",
            "c.md");
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("{\n  \"schema\": \"dutyline-report/1\""), run.out());
    assertTrue(Files.readString(folder.resolve("out/a.sarif")).contains("\"2.1.0\""));
    assertTrue(Files.readString(folder.resolve("out/b.xml")).startsWith("<?xml"));
    assertTrue(Files.readString(folder.resolve("c.md")).startsWith("## Dutyline"));
  }

  @Test
  void writesNoFindingsThatAreNotAskedFor() throws IOException {
    write("template.yaml", PLAIN);
    Run all = run("scan", "-f", "json", "--verdicts", "all");
    assertTrue(all.out().contains("\"status\": \"missing\""), all.out());
    Run met = run("scan", "-f", "json", "--verdicts", "met");
    assertFalse(met.out().contains("\"status\": \"missing\""), met.out());
    assertEquals(1, met.exitCode());
  }

  @Test
  void namesFilesFromTheCurrentFolderOfARepositoryOn() throws IOException {
    write("infra/db/template.yaml", PLAIN);
    Files.createDirectories(folder.resolve(".git"));
    Run run = run("scan", "infra", "-f", "json");
    assertTrue(run.out().contains("\"id\": \"infra/db/template.yaml\""), run.out());
  }

  @Test
  void namesFilesFromTheScannedFolderOnOutsideOfARepository() throws IOException {
    write("infra/db/template.yaml", PLAIN);
    Run run = run("scan", "infra", "-f", "json");
    assertTrue(run.out().contains("\"id\": \"db/template.yaml\""), run.out());
  }

  @Test
  void namesFilesFromTheRootOn() throws IOException {
    write("infra/db/template.yaml", PLAIN);
    Run run = run("scan", "--root", "infra", "-f", "json");
    assertTrue(run.out().contains("\"id\": \"db/template.yaml\""), run.out());
  }

  @Test
  void namesFilesFromTheNearestFolderOnWhereTheyAreElsewhere() throws IOException {
    write("infra/db/template.yaml", PLAIN);
    Path current = Files.createDirectories(folder.resolve("elsewhere"));
    Run run = run(current, Map.of(), "scan", "../infra", "-f", "json");
    assertTrue(run.out().contains("\"id\": \"db/template.yaml\""), run.out());
  }

  @Test
  void linksToTheCommitThatGitHubHasCheckedOut() throws IOException {
    write("template.yaml", PLAIN);
    Map<String, String> environment =
        Map.of(
            "GITHUB_SERVER_URL", "https://github.com",
            "GITHUB_REPOSITORY", "acme/infra",
            "GITHUB_SHA", "0123abc",
            "GITHUB_WORKSPACE", folder.toString());
    Run run = run(folder, environment, "scan", "-f", "markdown");
    assertTrue(
        run.out().contains("(https://github.com/acme/infra/blob/0123abc/template.yaml#L6)"),
        run.out());
  }

  @Test
  void saysWhatItCannotWrite() throws IOException {
    write("template.yaml", TOPIC);
    Run run = run("scan", "-o", "template.yaml/report.json");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("dutyline: Cannot write template.yaml/report.json"), run.err());
  }

  @Test
  void endsQuietlyWhereTheReaderHangsUp() throws IOException {
    write("template.yaml", PLAIN);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Terminal terminal =
        new Terminal(closed, new PrintStream(err), folder, Map.of(), false, false, 100, false);
    assertEquals(1, new Dutyline(terminal).run(List.of("scan")));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void explainsARuleWithItsExamples() {
    Run run = run("explain", "rds-instance-encrypted-at-rest");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("rds-instance-encrypted-at-rest\n"), run.out());
    assertTrue(run.out().contains("Encryption at rest"), run.out());
    assertTrue(run.out().contains("Example example.cfn.yaml:"), run.out());
  }

  @Test
  void explainsWhoOwesWhatForAType() {
    Run run = run("explain", "AWS::RDS::DBInstance");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("an abstracted service, a container service."), run.out());
    assertTrue(run.out().contains("- rds-instance-encrypted-at-rest (high)"), run.out());
  }

  @Test
  void listsRules() {
    Run all = run("rules");
    Run some = run("rules", "--duty", "backup", "--service", "rds", "--profile", "baseline");
    assertEquals(0, all.exitCode());
    assertTrue(all.out().lines().count() > some.out().lines().count());
    assertTrue(some.out().lines().allMatch(line -> line.endsWith("  backup")), some.out());
    assertFalse(some.out().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"--help,Commands:", "help,Commands:", "help scan,--format", "scan -h,--format"})
  void helps(String words, String expected) {
    Run run = run(words.split(" "));
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains(expected), run.out());
  }

  @Test
  void saysItsVersion() {
    assertTrue(run("--version").out().startsWith("dutyline "));
  }

  @Test
  void helpsOnStandardErrorWhereNothingIsAskedFor() {
    Run run = run();
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("Commands:"));
  }
}
