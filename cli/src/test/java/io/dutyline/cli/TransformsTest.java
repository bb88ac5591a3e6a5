package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** Loops and includes through the whole command, as a user has them. */
final class TransformsTest {
  private static final String RULE = "sqs-queue-encrypted-at-rest";

  private static final String LOOP =
      """
      Transform: AWS::LanguageExtensions
      Parameters:
        Names: {Type: CommaDelimitedList, Default: 'good,bad'}
        Open: {Type: CommaDelimitedList}
        Given: {Type: String}
      Mappings:
        Encrypted: {good: {Is: true}, bad: {Is: false}}
      Resources:
        Fn::ForEach::Listed:
          - Name
          - !Ref Names
          - Queue${Name}:
              Type: AWS::SQS::Queue
              Properties:
                SqsManagedSseEnabled: !FindInMap [Encrypted, !Ref Name, Is]
        Fn::ForEach::Literal:
          - Name
          - [One, Two]
          - Given${Name}:
              Type: AWS::SQS::Queue
              Properties: {SqsManagedSseEnabled: !Ref Given}
        Fn::ForEach::Unlisted:
          - Name
          - !Ref Open
          - Open${Name}: {Type: AWS::SQS::Queue}
      """;

  @TempDir Path folder;

  @Test
  void whatLoopsMakeIsJudgedWhereItIsWritten() throws IOException {
    write("t.yaml", LOOP);
    assertEquals(
        List.of(
            "GivenOne unknown t.yaml:21 []",
            "GivenTwo unknown t.yaml:21 []",
            "Queuebad missing t.yaml:15 [ \"parameter Names = good,bad, its default\" ]",
            "Queuegood met t.yaml:15 [ \"parameter Names = good,bad, its default\" ]"),
        verdicts());
    CommandRun run = scan();
    assertTrue(run.out().contains("made by Fn::ForEach for Listed"), run.out());
    assertTrue(run.out().contains("warning: Loop Unlisted is not followed to its end"), run.out());
    assertTrue(run.out().contains("depends on parameter Open"), run.out());
  }

  @Test
  void theConfigurationSaysWhatALoopRunsOver() throws IOException {
    write("t.yaml", LOOP);
    write("dutyline.yaml", "stacks: {match: t.yaml, parameters: {Open: 'a,b', Names: good}}\n");
    assertEquals(
        List.of(
            "GivenOne unknown t.yaml:21 []",
            "GivenTwo unknown t.yaml:21 []",
            "Opena met t.yaml:25 []",
            "Openb met t.yaml:25 []",
            "Queuegood met t.yaml:15 []"),
        verdicts());
    assertFalse(scan().out().contains("warning"), scan().out());
  }

  @Test
  void aWaiverInALoopIsForAllThatItMakes() throws IOException {
    String waiver = "    # dutyline:waive " + RULE + " by=ada reason=\"Nothing of value\"\n";
    write("t.yaml", LOOP.replace("    - Queue${Name}", waiver + "    - Queue${Name}"));
    CommandRun run = scan();
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("Queuebad " + RULE + ": Nothing of value (ada)"), run.out());
  }

  @Test
  void whatIsIncludedIsJudgedWhereItIsWritten() throws IOException {
    write(
        "stacks/t.yaml",
        """
        Resources:
          Good:
            Type: AWS::SQS::Queue
            Properties: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: sse.json}}}
          Open:
            Type: AWS::SQS::Queue
            Properties: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: none.json}}}
          Fn::Transform:
            Name: AWS::Include
            Parameters: {Location: !Sub 's3://${AWS::AccountId}-parts/parts/queues.yaml'}
        """);
    write("stacks/sse.json", "{\"SqsManagedSseEnabled\": true}\n");
    write(
        "parts/queues.yaml",
        """
        Bad:
          Type: AWS::SQS::Queue
          Properties:
            SqsManagedSseEnabled: false
        # dutyline:waive sqs-* by=ada reason="Nothing of value"
        Waived:
          Type: AWS::SQS::Queue
          Properties: {SqsManagedSseEnabled: false}
        """);
    assertEquals(
        List.of(
            "Bad missing parts/queues.yaml:4 []",
            "Good met stacks/sse.json:1 []",
            "Open unknown stacks/t.yaml:5 []",
            "Waived waived parts/queues.yaml:8 []"),
        verdicts());
    CommandRun run = scan();
    assertTrue(run.out().contains("4 │     SqsManagedSseEnabled: false"), run.out());
    assertTrue(run.out().contains("is taken to be parts/queues.yaml"), run.out());
    assertTrue(run.out().contains("warning: Include none.json is not applied"), run.out());
    assertTrue(run.out().contains("Read 3 templates among 3 files"), run.out());
  }

  private static Stream<Arguments> hostile() {
    StringBuilder loops = new StringBuilder("{'R${N0}${N1}${N2}': {Type: 'AWS::SQS::Queue'}}");
    for (int i = 0; i < 6; i++) {
      loops.insert(0, "{'Fn::ForEach::L" + i + "': [N" + i + ", [1,2,3,4,5,6,7,8,9,0], ");
      loops.append("]}");
    }
    String grown = "[x, ['" + "y".repeat(100_000) + "'], {T: '" + "${x}".repeat(1_000) + "'}]";
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      list.append(i).append(',');
    }
    String include = "{'Fn::Transform': {Name: AWS::Include, Parameters: {Location: PATH}}, a: b}";
    return Stream.of(
        Arguments.of(loops.toString(), "Loop L0 makes too much"),
        Arguments.of(
            "{R: {Type: A::B::C, Properties: {'Fn::ForEach::L': " + grown + "}}}",
            "Loop L makes too much"),
        Arguments.of(
            "{'Fn::ForEach::L': [N, !Split [',', '" + list + "'], {'R${N}': {Type: A::B::C}}]}",
            "Loop L makes too much"),
        Arguments.of(include.replace("PATH", "t.yaml"), "Include t.yaml is not applied"),
        Arguments.of(include.replace("PATH", "bomb/0.yaml"), "Template includes too much"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTemplatesEndInADiagnostic(String resources, String expected) throws IOException {
    String bomb =
        "'K%d': {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: %d.yaml}}}\n";
    for (int i = 0; i < 9; i++) {
      StringBuilder next = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        next.append(bomb.formatted(j, i + 1));
      }
      write("bomb/" + i + ".yaml", next.toString());
    }
    write("bomb/9.yaml", "Type: AWS::SQS::Queue\n");
    write("t.yaml", "Transform: AWS::LanguageExtensions\nResources: " + resources + "\n");
    CommandRun run = scan();
    assertTrue(run.out().contains(expected), run.out());
    assertFalse(run.out().contains("mistake of Dutyline's"), run.out());
  }

  /** Returns the verdicts of the rule as {@code Queue missing t.yaml:7 [assumptions]}, sorted. */
  private List<String> verdicts() {
    CommandRun run =
        CommandRun.in(folder, "scan", "--root", ".", "--format", "json", "--verdicts", "all", ".");
    List<String> verdicts = new ArrayList<>();
    for (String verdict : run.out().split("\"rule\": \"", -1)) {
      if (verdict.startsWith(RULE) && verdict.contains("\"address\"")) {
        verdicts.add(
            String.join(
                " ",
                field(verdict, "address"),
                field(verdict, "status"),
                field(verdict, "path") + ":" + field(verdict, "startLine"),
                field(verdict, "assumptions")));
      }
    }
    return verdicts.stream().sorted().toList();
  }

  private static String field(String verdict, String name) {
    int start = verdict.indexOf("\"" + name + "\": ") + name.length() + 4;
    String value = verdict.substring(start, verdict.indexOf("\n", start));
    return value.startsWith("[")
        ? value.substring(0, value.length() - 1)
        : value.replace("\"", "").replace(",", "");
  }

  private CommandRun scan() {
    return CommandRun.in(folder, "scan", "--root", ".");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
