package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in one file, the others are judged, and nothing looks like a mistake of ours. */
final class HostileInputTest {
  private static final String HEAD = "AWSTemplateFormatVersion: '2010-09-09'\n";

  private static final String BUCKET =
      HEAD + "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Properties:\n      Tags: ";

  private static final List<String> SHAPES =
      List.of(
          "",
          "[]",
          "[1]",
          "[[[]]]",
          "{}",
          "{a: b}",
          "text",
          "''",
          "3",
          "1e999999999",
          ".nan",
          "true",
          "~",
          "2001-01-01",
          "!Ref Bucket",
          "!If [No, 1]",
          "!Nope x",
          "!!binary AA==",
          "!!set {a}");

  private static final List<String> SECTIONS =
      List.of(
          "Conditions",
          "Globals",
          "Mappings",
          "Metadata",
          "Outputs",
          "Parameters",
          "Rules",
          "Transform");

  @TempDir Path folder;

  /** A file's name, its text, and what is said of it. */
  static Stream<Arguments> unreadable() {
    int deep = 10_000;
    String json = "{\"Resources\":{\"B\":{\"Type\":\"AWS::S3::Bucket\",\"Properties\":{\"A\":";
    String alias = "  a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n";
    StringBuilder bomb = new StringBuilder(HEAD + "Metadata:\n" + alias);
    for (char name = 'b'; name < 'k'; name++) {
      String before = ", *" + (char) (name - 1);
      bomb.append("  " + name + ": &" + name + " [" + before.repeat(9).substring(2) + "]\n");
    }
    return Stream.of(
        Arguments.of("flow.yaml", BUCKET + "[".repeat(deep), "Template is nested too deeply"),
        Arguments.of("maps.yaml", BUCKET + "{a: ".repeat(deep), "Template is nested too deeply"),
        Arguments.of("block.yaml", BUCKET + "\n" + block(), "Template is nested too deeply"),
        Arguments.of("list.json", json + "[".repeat(deep), "Template is nested too deeply"),
        Arguments.of("map.json", json + "{\"a\":".repeat(deep), "Template is nested too deeply"),
        Arguments.of("bomb.yaml", bomb + "Resources: *j\n", "Template is too large"),
        Arguments.of("keys.yaml", BUCKET + "? ".repeat(deep), "Template is not valid YAML"),
        Arguments.of("cut.yaml", BUCKET + "[1, \"", "Template is not valid YAML"),
        Arguments.of("cut.json", json + "1", "Template is not valid JSON"),
        Arguments.of("tabs.yaml", BUCKET.replace("  ", "\t"), "Template is not valid YAML"),
        Arguments.of("self.yaml", BUCKET + "&a [*a]", "Alias stands inside of what it names"),
        Arguments.of("nul.yaml", BUCKET + "\0", "File is binary"),
        Arguments.of("line.yaml", BUCKET + "a".repeat(1_000_001), "A line is too long"),
        Arguments.of("large.yaml", BUCKET + "\n#".repeat(5_000_001), "File is too large"),
        Arguments.of("many.yaml", many(5_001), "Template has too many resources"));
  }

  private static String block() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append(" ".repeat(8 + i)).append("a:\n");
    }
    return text.toString();
  }

  private static String many(int resources) {
    StringBuilder text = new StringBuilder(HEAD).append("Resources:\n");
    for (int i = 0; i < resources; i++) {
      text.append("  R").append(i).append(": { Type: AWS::S3::Bucket }\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void tellsWhatCannotBeReadAndJudgesTheRest(String name, String text, String said)
      throws IOException {
    Files.writeString(folder.resolve(name), text);
    CommandRun run = scan();
    assertEquals(3, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("error: " + said), run.out());
    assertTrue(run.out().contains(name + ":"), run.out());
  }

  @Test
  void survivesEveryShapeInEveryPlace() throws IOException {
    for (int i = 0; i < SHAPES.size(); i++) {
      String shape = SHAPES.get(i);
      for (String section : SECTIONS) {
        Files.writeString(
            folder.resolve(section + i + ".yaml"), section + ": " + shape + "\n" + BUCKET + "[]\n");
      }
      Files.writeString(folder.resolve("Resources" + i + ".yaml"), HEAD + "Resources: " + shape);
      Files.writeString(folder.resolve("resource" + i + ".yaml"), resources(shape));
    }
    scan();
  }

  private static String resources(String shape) {
    List<String> lines = new ArrayList<>(List.of(HEAD + "Resources:", "  A: " + shape));
    lines.add("  B:\n    Type: AWS::S3::Bucket");
    for (String key : List.of("Properties", "Condition", "DependsOn", "DeletionPolicy")) {
      lines.add("    " + key + ": " + shape);
    }
    lines.add("  C:\n    Type: " + shape);
    lines.add("  D:\n    Type: AWS::EC2::SecurityGroup\n    Properties:");
    for (String key : List.of("SecurityGroupIngress", "SecurityGroupEgress", "Tags", "VpcId")) {
      lines.add("      " + key + ": " + shape);
    }
    lines.add("  E:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: " + shape);
    lines.add("      PolicyDocument:\n        Statement:\n        - Effect: " + shape);
    for (String key : List.of("Action", "Principal", "Resource", "Condition")) {
      lines.add("          " + key + ": " + shape);
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void survivesManyConditionsAndChoices() throws IOException {
    StringBuilder text = new StringBuilder(HEAD + "Parameters:\n  P: { Type: String }\n");
    StringBuilder choices = new StringBuilder();
    text.append("Conditions:\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("  C" + i + ": !Equals [!Ref P, '" + i + "']\n");
      choices.append(i == 0 ? "" : ", ").append("!If [C" + i + ", a, b], !If [C0, a, b]");
    }
    text.append("Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n");
    text.append("      BucketName: !Join ['', [" + choices + "]]\n");
    Files.writeString(folder.resolve("choices.yaml"), text);
    assertEquals(1, scan().exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "q'\"", "-x", "--format", "[x](y)", "<b>", "%0A", "#", "日本", "::x"})
  void takesEveryFileName(String name) throws IOException {
    Files.writeString(folder.resolve(name + ".yaml"), BUCKET + "[]\n");
    assertEquals(1, scan().exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "text", "{", "profile: [a]", "stacks: 3", "rules: {a: {b: c}}", "\0"})
  void refusesAConfigurationThatIsWrong(String text) throws IOException {
    Files.writeString(folder.resolve("dutyline.yaml"), text);
    CommandRun run = CommandRun.in(folder, "scan");
    assertEquals(2, run.exitCode(), run.out() + run.err());
    assertTrue(run.err().contains("dutyline.yaml"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "markdown", "console"})
  void reportsAreTheSameWithAnyNumberOfThreads(String format) throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.createDirectories(folder.resolve("d" + i % 3));
      Files.writeString(folder.resolve("d" + i % 3 + "/t" + i + ".yaml"), many(i));
    }
    String[] words = {"scan", "--format", format, "--verdicts", "all", "--threads", "1"};
    String one = CommandRun.in(folder, words).out();
    words[words.length - 1] = "4";
    assertEquals(one, CommandRun.in(folder, words).out());
    assertFalse(one.contains(folder.toString()), one);
  }

  /** Scans the folder with a good template in it, which must be judged whatever else is there. */
  private CommandRun scan() throws IOException {
    Files.write(folder.resolve("zz-good.yaml"), (BUCKET + "[]\n").getBytes(StandardCharsets.UTF_8));
    CommandRun run = CommandRun.in(folder, "scan", "--verdicts", "missing");
    assertFalse((run.out() + run.err()).contains("mistake of"), run.out() + run.err());
    assertEquals("", run.err());
    assertTrue(run.out().contains("zz-good.yaml"), run.out());
    return run;
  }
}
