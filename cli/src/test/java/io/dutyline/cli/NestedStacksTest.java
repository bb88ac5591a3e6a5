package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stacks that have to do with each other, through the whole command. */
final class NestedStacksTest {
  private static final Pattern VERDICT =
      Pattern.compile(
          "\"rule\" ?: ?\"([^\"]*)\",\\s*\"stack\" ?: ?\"([^\"]*)\",\\s*\"address\" ?: ?\"([^\"]*)\""
              + ".*?\"status\" ?: ?\"([^\"]*)\".*?\"path\" ?: ?\"([^\"]*)\",\\s*\"startLine\" ?: ?"
              + "(\\d+).*?\"scenario\" ?: ?(null|\"[^\"]*\")",
          Pattern.DOTALL);

  private static final String MAIN =
      """
      Parameters:
        Env: {Type: String, AllowedValues: [dev, prod]}
        Given: {Type: String}
      Resources:
        Good:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: db.yaml
            Parameters: {Encrypted: 'true'}
        Bad:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: db.yaml
            Parameters: {Encrypted: !If [IsProd, 'true', 'false']}
        Open:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: db.yaml
            Parameters: {Encrypted: !Ref Given}
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
      """;

  private static final String DB =
      """
      Parameters:
        Encrypted: {Type: String, Default: 'false'}
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties:
            Engine: mysql
            StorageEncrypted: !Ref Encrypted
      """;

  @TempDir Path folder;

  @Test
  void aTemplateIsJudgedThroughTheStacksThatDeployIt() throws IOException {
    write("main.yaml", MAIN);
    write("db.yaml", DB);
    assertEquals(
        List.of(
            "main.yaml Bad/Db missing db.yaml:8 \"when IsProd is false\"",
            "main.yaml Good/Db met db.yaml:8 null",
            "main.yaml Open/Db unknown db.yaml:8 null"),
        verdicts("rds-instance-encrypted-at-rest"));
    CommandRun run = scan();
    assertTrue(run.out().contains("called by Bad at main.yaml:10"), run.out());
    assertTrue(run.out().contains("Read 2 templates among 2 files"), run.out());
  }

  @Test
  void aTemplateIsJudgedByItselfIfTheOneThatDeploysItCannotBeRead() throws IOException {
    write("main.yaml", MAIN + "  - broken\n");
    write("db.yaml", DB);
    assertEquals(
        List.of("db.yaml Db missing db.yaml:8 null"), verdicts("rds-instance-encrypted-at-rest"));
    assertEquals(3, scan().exitCode());
  }

  @Test
  void ofTemplatesThatDeployEachOtherTheFirstIsJudged() throws IOException {
    String stack = "  Next:\n    Type: AWS::CloudFormation::Stack\n    Properties: ";
    write("a.yaml", DB + stack + "{TemplateURL: b.yaml}\n");
    write("b.yaml", DB + stack + "{TemplateURL: a.yaml}\n");
    assertEquals(
        List.of("a.yaml Db missing a.yaml:8 null", "a.yaml Next/Db missing b.yaml:8 null"),
        verdicts("rds-instance-encrypted-at-rest"));
    assertTrue(scan().out().contains("a.yaml is one of the templates around it"), scan().out());
  }

  @Test
  void aTemplateThatIsNotAmongTheFilesIsFollowedAllTheSame() throws IOException {
    write("main.yaml", MAIN);
    write("db.yaml", DB);
    CommandRun run = CommandRun.in(folder, "scan", "--root", ".", "main.yaml");
    assertTrue(run.out().contains("Bad/Db"), run.out());
    assertTrue(run.out().contains("Read 2 templates among 2 files"), run.out());
  }

  @Test
  void aWaiverAtTheStackIsForAllThatComesWithIt() throws IOException {
    String waiver = "  # dutyline:waive rds-* by=ada reason=\"Nothing of value\"\n";
    write("main.yaml", MAIN.replace("  Bad:\n", waiver + "  Bad:\n"));
    write("db.yaml", DB);
    assertEquals(
        List.of(
            "main.yaml Bad/Db waived db.yaml:8 \"when IsProd is false\"",
            "main.yaml Good/Db met db.yaml:8 null",
            "main.yaml Open/Db unknown db.yaml:8 null"),
        verdicts("rds-instance-encrypted-at-rest"));
  }

  @Test
  void resourcesOfSeveralStacksAreRelated() throws IOException {
    write(
        "main.yaml",
        """
        Resources:
          Data:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: data.yaml}
          Access:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: access.yaml, Parameters: {To: !GetAtt Data.Outputs.Bucket}}
        """);
    write(
        "data.yaml",
        """
        Resources:
          Closed: {Type: AWS::S3::Bucket}
          Open: {Type: AWS::S3::Bucket}
        Outputs:
          Bucket: {Value: !Ref Closed}
        """);
    write(
        "access.yaml",
        """
        Parameters:
          To: {Type: String}
        Resources:
          Policy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref To
              PolicyDocument:
                Statement:
                  - Effect: Deny
                    Principal: '*'
                    Action: s3:*
                    Resource: [!Sub 'arn:aws:s3:::${To}', !Sub 'arn:aws:s3:::${To}/*']
                    Condition: {Bool: {aws:SecureTransport: 'false'}}
        """);
    assertEquals(
        List.of(
            "main.yaml Data/Closed met access.yaml:10 null",
            "main.yaml Data/Open missing data.yaml:3 null"),
        verdicts("s3-bucket-requires-tls"));
  }

  @Test
  void aStackSetIsJudgedInItsOwnRegions() throws IOException {
    write("dutyline.yaml", "regions: {allowed: [eu-west-1]}\n");
    write(
        "main.yaml",
        """
        Resources:
          Near:
            Type: AWS::CloudFormation::StackSet
            Properties:
              TemplateURL: data.yaml
              StackInstancesGroup: [{Regions: [eu-west-1]}]
          Far:
            Type: AWS::CloudFormation::StackSet
            Properties:
              TemplateURL: data.yaml
              StackInstancesGroup: [{Regions: [eu-west-1, us-east-1]}]
          Anywhere:
            Type: AWS::CloudFormation::StackSet
            Properties: {TemplateURL: data.yaml}
        """);
    write("data.yaml", "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n");
    assertEquals(
        List.of(
            "main.yaml Anywhere/Bucket unknown data.yaml:2 null",
            "main.yaml Far/Bucket missing data.yaml:2"
                + " \"when Far/AWS::Region is not eu-west-1\"",
            "main.yaml Near/Bucket met data.yaml:2 null"),
        verdicts("region-allowed"));
  }

  @Test
  void whatAnotherStackExportsIsKnown() throws IOException {
    write("db.yaml", DB.replace("!Ref Encrypted", "!ImportValue encrypted"));
    write("other.yaml", DB.replace("!Ref Encrypted", "!ImportValue nothing"));
    write(
        "base.yaml",
        """
        Resources:
          Topic: {Type: AWS::SNS::Topic}
        Outputs:
          Encrypted: {Value: false, Export: {Name: encrypted}}
        """);
    assertEquals(
        List.of("db.yaml Db missing db.yaml:8 null", "other.yaml Db unknown other.yaml:8 null"),
        verdicts("rds-instance-encrypted-at-rest"));
  }

  @Test
  void theReportIsTheSameWithAnyNumberOfThreads() throws IOException {
    write("main.yaml", MAIN);
    write("db.yaml", DB);
    write("zebra.yaml", MAIN);
    write("b.yaml", DB.replace("!Ref Encrypted", "!ImportValue encrypted"));
    assertEquals(
        scan("--threads", "1", "--format", "json").out(),
        scan("--threads", "4", "--format", "json").out());
  }

  @Test
  void stacksThatMultiplyEndInADiagnostic() throws IOException {
    StringBuilder stacks = new StringBuilder("Resources:\n");
    for (int i = 0; i < 40; i++) {
      stacks.append(
          "  N%d: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: NEXT}}\n"
              .formatted(i));
    }
    for (int i = 0; i < 12; i++) {
      write(i + ".yaml", stacks.toString().replace("NEXT", (i + 1) + ".yaml"));
    }
    write("12.yaml", DB);
    CommandRun run = scan();
    assertEquals(3, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("The limit of 500 stacks is reached"), run.out());
    assertFalse(run.out().contains("mistake of Dutyline's"), run.out());
  }

  private CommandRun scan(String... more) {
    List<String> words = new ArrayList<>(List.of("scan", "--root", "."));
    words.addAll(List.of(more));
    return CommandRun.in(folder, words.toArray(String[]::new));
  }

  /** Returns what a rule says, as {@code stack address status path:line scenario}. */
  private List<String> verdicts(String rule) {
    String json = scan("--verdicts", "all", "--format", "json").out();
    List<String> verdicts = new ArrayList<>();
    Matcher matcher = VERDICT.matcher(json);
    while (matcher.find()) {
      if (matcher.group(1).equals(rule)) {
        verdicts.add(
            "%s %s %s %s:%s %s"
                .formatted(
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4),
                    matcher.group(5),
                    matcher.group(6),
                    matcher.group(7)));
      }
    }
    return verdicts;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
