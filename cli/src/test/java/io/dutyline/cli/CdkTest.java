package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apps of the CDK through the whole command. They are real ones; see their script, remake.sh. */
final class CdkTest {
  private static final Path APPS = Path.of("..", "engine", "src", "test", "cdk");

  /** A finding in the console's output, at its construct. */
  private static final Pattern FINDING =
      Pattern.compile(
          "^  CDK: (\\S+?)(?:, at (\\S+))?$|^  (?:low|medium|high|critical)  (\\S+) ",
          Pattern.MULTILINE);

  /** The findings on one deployment of the data stack; the other one has the same. */
  private static final List<String> FINDINGS =
      List.of(
          "DataStack/Arrivals sqs-queue-encrypted-at-rest",
          "DataStack/Ledger rds-instance-backups-kept-long-enough",
          "DataStack/Ledger rds-instance-deletion-protected",
          "DataStack/Ledger rds-instance-encrypted-at-rest",
          "DataStack/Network vpc-flow-logs",
          "DataStack/Uploads s3-bucket-requires-tls",
          "DataStack/Uploads s3-bucket-versioned");

  @TempDir Path folder;

  @Test
  void findingsStandAtConstructsAndLinesOfJava() throws IOException {
    copy("java");
    assertEquals(FINDINGS, findings(false));
    assertEquals(
        List.of(
            "DataStack/Arrivals DataStack.java:53",
            "DataStack/Ledger DataStack.java:88",
            "DataStack/Network DataStack.java:100",
            "DataStack/Uploads DataStack.java:39"),
        places());
  }

  @Test
  void findingsStandAtConstructsAndLinesOfTypeScript() throws IOException {
    copy("typescript");
    assertEquals(FINDINGS, findings(false));
    assertEquals(
        List.of(
            "DataStack/Arrivals data-stack.ts:24",
            "DataStack/Ledger data-stack.ts:42",
            "DataStack/Network data-stack.ts:38",
            "DataStack/Uploads data-stack.ts:15"),
        places());
  }

  @Test
  void nestedStacksAreJudgedThroughTheirParents() throws IOException {
    copy("java");
    write("dutyline.yaml", "regions: { allowed: [eu-central-1] }\n");
    String out = scan().out();
    String place = ", at src/main/java/com/example/shop/ApiStack.java:25\n";
    assertTrue(out.contains("  CDK: ApiStack/Reports/Ready" + place), out);
    assertTrue(out.contains("  CDK: AnywhereStack/Reports/Ready" + place), out);
    assertFalse(out.contains(".nested.template.json (cloudformation"), out);
    assertEquals(
        List.of("missing ApiStack.template.json", "unknown AnywhereStack.template.json"),
        verdicts("region-allowed", scan("--format", "json").out()));
  }

  @Test
  void findingsStandAtLinesOfPython() throws IOException {
    copy("python");
    assertTrue(scan().out().contains("CDK: DataStack/Arrivals, at shop/data_stack.py:11"));
  }

  @Test
  void withoutTracesFindingsStandWhereTheirConstructsAreNamed() throws IOException {
    copy("java");
    delete("cdk.out");
    copy("untraced");
    assertEquals(FINDINGS, findings(false));
    assertEquals(
        List.of(
            "DataStack/Arrivals DataStack.java:53",
            "DataStack/Ledger DataStack.java:78",
            "DataStack/Network DataStack.java:92",
            "DataStack/Uploads DataStack.java:36"),
        places());
  }

  @Test
  void assemblyIsReadAlthoughGitIgnoresIt() throws IOException {
    copy("typescript");
    write(".gitignore", "cdk.out\n*.json\n!cdk.json\n");
    assertEquals(FINDINGS, findings(false));
    write("dutyline.yaml", "exclude: [cdk.out/]\n");
    CommandRun run = scan();
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("No resource was found"), run.out());
  }

  @Test
  void appThatIsNotSynthesisedIsTold() throws IOException {
    copy("java");
    delete("cdk.out");
    CommandRun run = scan();
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("note: CDK app is not synthesised"), run.out());
  }

  @Test
  void stackThatIsNotThereLeavesTheScanIncomplete() throws IOException {
    copy("python");
    Files.delete(folder.resolve("cdk.out/DataStack.template.json"));
    CommandRun run = scan();
    assertEquals(3, run.exitCode(), run.out());
    assertTrue(run.out().contains("error: Template of stack DataStack is missing"), run.out());
  }

  @Test
  void regionsAreThoseOfTheEnvironments() throws IOException {
    copy("java");
    write("dutyline.yaml", "regions: { allowed: [eu-west-1] }\n");
    String out = scan("--format", "json").out();
    assertTrue(
        out.contains("\"eu-central-1\" ],\n    \"regionSource\": \"cdk.out/manifest.json\""), out);
    assertTrue(
        out.contains("\"regionSource\": \"cdk.out/assembly-Production/manifest.json\""), out);
    assertEquals(
        List.of("missing DataStack.template.json", "unknown AnywhereStack.template.json"),
        verdicts("region-allowed", out));
  }

  @Test
  void whatTheCdkMakesForItselfDoesNotCount() throws IOException {
    copy("java");
    write("dutyline.yaml", "rules: { lambda-in-vpc: { enabled: on, severity: high } }\n");
    CommandRun run = scan();
    String role = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834 lambda-in-vpc (high)";
    assertTrue(run.out().contains("    DataStack/" + role), run.out());
    assertFalse(run.out().contains("  CDK: DataStack/BucketNotificationsHandler"), run.out());
    assertTrue(run.out().contains("CDK: ApiStack/Hello, at "), run.out());

    String others =
        """
        rules: { lambda-in-vpc: { enabled: on, severity: critical } }
        fail-on: critical
        waivers: { rule: "*", construct: "**/Hello", by: ada, reason: none }
        """;
    write("dutyline.yaml", others);
    assertEquals(0, scan().exitCode(), scan().out());
    write("dutyline.yaml", others + "cdk: { own-resources: count }\n");
    assertEquals(1, scan().exitCode(), scan().out());
  }

  @Test
  void constructIsWaivedWithAllInIt() throws IOException {
    copy("java");
    write(
        "dutyline.yaml",
        """
        waivers:
          - { rule: "*", construct: Production, by: ada, reason: Not ours }
          - { rule: "*", construct: DataStack/Ledger/**, by: ada, reason: Test data }
        """);
    assertEquals(
        FINDINGS.stream().filter(each -> !each.contains("/Ledger")).toList(), findings(true));
  }

  @Test
  void acknowledgementsForCdkNagAreShownAndHonouredIfTheUserSaysSo() throws IOException {
    copy("java");
    String tls = "cdk-nag: AwsSolutions-S10 acknowledged: Bis März noch über HTTP.";
    String logs = "cdk-nag: AwsSolutions-VPC7 acknowledged: The landing zone logs the traffic.";
    assertTrue(scan().out().contains(tls), scan().out());
    assertTrue(scan().out().contains(logs), scan().out());

    write("dutyline.yaml", "cdk: { acknowledgements: honour }\n");
    List<String> open =
        FINDINGS.stream()
            .filter(each -> !each.contains("vpc-flow-logs") && !each.contains("requires-tls"))
            .toList();
    assertEquals(open, findings(false));
    String json = scan("--format", "json").out();
    assertTrue(json.contains("\"by\": \"acknowledged for cdk-nag as AwsSolutions-S10\""), json);
  }

  @Test
  void acknowledgementsForTheCdkItselfAreShownToo() throws IOException {
    copy("typescript");
    String tls = "cdk-nag: AwsSolutions-S10 acknowledged: Bis März noch über HTTP.";
    assertTrue(scan().out().contains(tls), scan().out());
  }

  @Test
  void codeScanningShowsTheSource() throws IOException {
    copy("java");
    String out = scan("--format", "sarif").out();
    assertTrue(out.contains("\"uri\": \"src/main/java/com/example/shop/DataStack.java\""), out);
    assertTrue(out.contains("\"text\": \"in the template\""), out);
  }

  private CommandRun scan(String... more) {
    Stream<String> words = Stream.of("scan", "--root", ".");
    return CommandRun.in(folder, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
  }

  /**
   * Returns what is found of constructs of the data stack.
   *
   * @param once whether it is deployed once only; else both deployments must be alike
   */
  private List<String> findings(boolean once) {
    List<String> all =
        constructs().filter(each -> each[1] != null).map(each -> each[0] + " " + each[1]).toList();
    List<String> first = all.stream().filter(each -> each.startsWith("DataStack/")).toList();
    List<String> second =
        all.stream().filter(each -> each.startsWith("Production/DataStack/")).toList();
    assertEquals(
        once ? List.of() : first,
        second.stream().map(each -> each.substring("Production/".length())).toList());
    return first;
  }

  private List<String> places() {
    return constructs()
        .filter(each -> each[0].startsWith("DataStack/") && each[2] != null)
        .map(each -> each[0] + " " + each[2].substring(each[2].lastIndexOf('/') + 1))
        .toList();
  }

  /** Returns a construct's path and either a rule or the construct's place, sorted. */
  private Stream<String[]> constructs() {
    String[] path = {""};
    return FINDING
        .matcher(scan().out())
        .results()
        .map(result -> construct(result, path))
        .sorted((a, b) -> (a[0] + a[1]).compareTo(b[0] + b[1]));
  }

  private static String[] construct(MatchResult result, String[] path) {
    path[0] = result.group(3) == null ? result.group(1) : path[0];
    return new String[] {path[0], result.group(3), result.group(2)};
  }

  private static List<String> verdicts(String rule, String json) {
    Pattern verdict =
        Pattern.compile(
            "\"rule\": \"%s\",\\s+\"stack\": \"cdk.out/(Api|Data|Any)([A-Za-z.]*)\"[^}]*?\"status\": \"(\\w+)\""
                .formatted(rule));
    return verdict
        .matcher(json)
        .results()
        .map(each -> each.group(3) + " " + each.group(1) + each.group(2))
        .distinct()
        .sorted()
        .toList();
  }

  private void copy(String app) throws IOException {
    Path from = APPS.resolve(app);
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, folder.resolve(from.relativize(file).toString())));
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String path) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(path))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }
}
