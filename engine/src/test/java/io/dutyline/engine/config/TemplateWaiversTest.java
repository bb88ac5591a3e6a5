package io.dutyline.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateWaiversTest {
  @Test
  void commentAboveOrInsideWaives() {
    Parsed<List<Waiver>> read =
        read(
            """
            Resources:
              # dutyline:waive rule-a by=ada until=2027-01-31 reason="No data, no harm"
              # Another comment
              First:
                Type: AWS::S3::Bucket
              Second:  # dutyline:waive rule-b,rule-c by='Ada L.' reason=Temporary
                Type: AWS::S3::Bucket
                Properties:
                  # dutyline:waive rule-d by=ada reason="x"
                  BucketName: b
                # dutyline:waive rule-e by=ada reason="behind the last property"
            """);
    assertEquals(List.of(), read.diagnostics());
    assertEquals(
        List.of(
            "rule-a First ada 2027-01-31 No data, no harm",
            "rule-b Second Ada L. - Temporary",
            "rule-c Second Ada L. - Temporary",
            "rule-d Second ada - x",
            "rule-e Second ada - behind the last property"),
        summaries(read));
    Waiver first = read.value().orElseThrow().get(0);
    assertEquals("/t.yaml", first.stack());
    assertEquals(new SourceRange("t.yaml", 2, 3, 2, 76), first.range());
  }

  @Test
  void commentThatTouchesNoResourceIsReported() {
    Parsed<List<Waiver>> read =
        read(
            """
            # dutyline:waive rule-a by=ada reason=x
            Resources:
              First:
                Type: AWS::S3::Bucket
              # dutyline:waive rule-a by=ada reason=x

              Second:
                Type: AWS::S3::Bucket
            Outputs:
              # dutyline:waive rule-a by=ada reason=x
              Out: { Value: 1 }
            """);
    assertEquals(List.of(), summaries(read));
    assertEquals(
        List.of(
            "1 Waiver belongs to no resource",
            "5 Waiver belongs to no resource",
            "10 Waiver belongs to no resource"),
        problems(read));
  }

  @Test
  void textIsNoComment() {
    Parsed<List<Waiver>> read =
        read(
            """
            Resources:
              First:
                Type: AWS::EC2::Instance
                Properties:
                  KeyName: "a # dutyline:waive rule-a by=ada reason=x"
                  UserData: |
                    # dutyline:waive rule-a by=ada reason=x
            """);
    assertEquals(List.of(), summaries(read));
    assertEquals(List.of(), problems(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by=ada reason=x | Waiver without rule",
        "rule-a reason=x | Waiver without by",
        "rule-a by=ada | Waiver without reason",
        "rule-a by=ada reason=\" \" | Waiver without reason",
        "rule-a by=ada reason=x until=2027-02-30 | Not a date",
        "rule-a by=ada reason=x until= | Not a date",
        "rule-a by=ada reason=x til=2027-02-01 | Unknown key of a waiver"
      })
  void waiverThatIsNotSoundWaivesNothing(String text, String problem) {
    Parsed<List<Waiver>> read =
        read(
            """
            Resources:
              # dutyline:waive %s
              First: { Type: "AWS::S3::Bucket" }
            """
                .formatted(text));
    assertEquals(List.of(), summaries(read));
    assertEquals(List.of("2 " + problem), problems(read));
    assertEquals(Diagnostic.Severity.WARNING, read.diagnostics().get(0).severity());
  }

  @Test
  void metadataWaivesInJsonToo() {
    Parsed<List<Waiver>> read =
        read(
            """
            { "Resources": { "First": { "Type": "AWS::S3::Bucket",
              "Metadata": { "Dutyline": { "waivers": [
                { "rule": "rule-a", "by": "ada", "reason": "why", "until": "2027-01-31" },
                { "rule": "rule-b", "by": "ada" } ] } } } } }
            """);
    assertEquals(List.of("rule-a First ada 2027-01-31 why"), summaries(read));
    assertEquals(List.of("4 Waiver without reason"), problems(read));
  }

  @Test
  void metadataThatIsNoListOfWaiversIsReported() {
    Parsed<List<Waiver>> read =
        read(
            """
            Conditions: { C: !Equals [!Ref "AWS::Region", eu-west-1] }
            Resources:
              First:
                Type: AWS::S3::Bucket
                Metadata: { Dutyline: { waivers: rule-a } }
              Second:
                Type: AWS::S3::Bucket
                Metadata: { Dutyline: { waver: [] } }
              Third:
                Type: AWS::S3::Bucket
                Metadata:
                  Dutyline:
                    waivers: [{ rule: !If [C, rule-a, rule-b], by: ada, reason: x }]
            """);
    assertEquals(List.of(), summaries(read));
    assertEquals(
        List.of(
            "5 Waiver cannot be read",
            "8 Unknown key of Dutyline's metadata",
            "13 Waiver cannot be read"),
        problems(read));
  }

  private static Parsed<List<Waiver>> read(String text) {
    SourceFile file = new SourceFile("t.yaml", text);
    Stack stack = CloudFormation.read(file, Facts.NONE).value().orElseThrow();
    return TemplateWaivers.read(List.of(file), stack);
  }

  private static List<String> summaries(Parsed<List<Waiver>> read) {
    return read.value().orElseThrow().stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.rule(),
                    each.address(),
                    each.by(),
                    each.until().map(LocalDate::toString).orElse("-"),
                    each.reason()))
        .toList();
  }

  private static List<String> problems(Parsed<List<Waiver>> read) {
    return read.diagnostics().stream()
        .map(each -> each.range().startLine() + " " + each.summary())
        .toList();
  }
}
