package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Serverless templates through the whole command: what the transform makes is judged in place. */
final class ServerlessTest {
  private static final Pattern VERDICT =
      Pattern.compile(
          "\"rule\" ?: ?\"([^\"]*)\",\\s*\"stack\" ?: ?\"[^\"]*\",\\s*\"address\" ?: ?\"([^\"]*)\""
              + ".*?\"status\" ?: ?\"([^\"]*)\".*?\"startLine\" ?: ?(\\d+)",
          Pattern.DOTALL);

  private static final String TEMPLATE =
      """
      Transform: AWS::Serverless-2016-10-31
      Globals:
        Function: { Runtime: python3.13, Handler: app.handler }
      Parameters:
        Auth: { Type: String }
        Admin: { Type: String }
      Resources:
        Bad:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: ./bad
            FunctionUrlConfig:
              AuthType: NONE
            Policies:
              - AdministratorAccess
              - Statement:
                  - { Effect: Allow, Action: '*', Resource: '*' }
        Good:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: ./good
            FunctionUrlConfig:
              AuthType: AWS_IAM
            Policies:
              - DynamoDBReadPolicy: { TableName: !Ref Table }
        Open:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: ./open
            FunctionUrlConfig:
              AuthType: !Ref Auth
            Policies: !Ref Admin
        Table:
          Type: AWS::Serverless::SimpleTable
      """;

  @TempDir Path folder;

  @Test
  void anAddressIsJudgedWhereItsAuthorizationIsWritten() throws IOException {
    assertEquals(
        List.of("BadUrl missing 13", "GoodUrl met 23", "OpenUrl unknown 31"),
        verdicts("lambda-url-authenticated"));
  }

  @Test
  void aRoleIsJudgedWhereItsPoliciesAreWritten() throws IOException {
    assertEquals(
        List.of("BadRole missing 15", "GoodRole met 18", "OpenRole unknown 32"),
        verdicts("iam-no-administrator-access"));
    assertEquals(
        List.of("BadRole missing 17", "GoodRole met 25", "OpenRole met 26"),
        verdicts("iam-no-admin-statement"));
  }

  @Test
  void theReportNamesWhatAResourceIsMadeFor() throws IOException {
    String report = scan();
    assertTrue(report.contains("made by SAM for Bad"), report);
    assertTrue(report.contains("BadRole · AWS::IAM::Role"), report);
  }

  @Test
  void aTableIsStillTheAuthors() throws IOException {
    String json = scan("--verdicts", "all", "--format", "json");
    assertTrue(json.contains("\"AWS::Serverless::SimpleTable\""), json);
    assertEquals(List.of("Table missing 33"), verdicts("dynamodb-table-point-in-time-recovery"));
  }

  private String scan(String... more) throws IOException {
    Files.writeString(folder.resolve("template.yaml"), TEMPLATE);
    List<String> words = new ArrayList<>(List.of("scan", "--root", "."));
    words.addAll(List.of(more));
    return CommandRun.in(folder, words.toArray(String[]::new)).out();
  }

  /** Returns what a rule says, as {@code address status line}. */
  private List<String> verdicts(String rule) throws IOException {
    List<String> verdicts = new ArrayList<>();
    Matcher matcher = VERDICT.matcher(scan("--verdicts", "all", "--format", "json"));
    while (matcher.find()) {
      if (matcher.group(1).equals(rule)) {
        verdicts.add("%s %s %s".formatted(matcher.group(2), matcher.group(3), matcher.group(4)));
      }
    }
    return verdicts;
  }
}
