package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Judgement;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExplanationWriterTest {
  private static final SourceRange PROPERTY = new SourceRange("a/template.yaml", 4, 7, 4, 30);

  private static final List<Step> STEPS =
      List.of(
          new Step(0, "StorageEncrypted = false", Optional.of(PROPERTY), false),
          new Step(
              1, "parameter Password is a value that is not shown", Optional.of(PROPERTY), true),
          new Step(
              2, "AWS::Region = eu-west-1, as the configuration says", Optional.empty(), false));

  private static Explanation explanation(Report report, List<Step> steps, Judgement.Part part) {
    Report.Entry entry = report.entries().get(0);
    Resource resource = report.stacks().get(0).resources().get(0).resource();
    Maker maker =
        new Maker(Maker.Tool.SAM, "Api", "AWS::Serverless::Api", Optional.of(PROPERTY), false);
    return new Explanation(
        entry,
        resource.madeBy(maker),
        new Judgement(
            entry.verdict(),
            Scenario.any(),
            Optional.of(new Evidence("P", PROPERTY, "P is 1", "")),
            part),
        Optional.of(new Deployment("prod", "params.json", Regions.UNKNOWN)),
        steps);
  }

  private static String write(Report report, Explanation explanation, WriterOptions options) {
    StringBuilder text = new StringBuilder();
    try {
      new ExplanationWriter(report.excerpts(), options).write(List.of(explanation), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String write(SampleReports sample, Judgement.Part part) {
    Report report = sample.report();
    return write(report, explanation(report, STEPS, part), WriterOptions.DEFAULT);
  }

  @Test
  void writesAllThereIs() {
    assertEquals(
        """
        ── rds-instance-encrypted-at-rest@Db (a/template.yaml) ─────────────────────────────────────────────

          RDS DB instance storage is encrypted at rest (encryption at rest, high)

          resource  Db, AWS::RDS::DBInstance, a/template.yaml:2
          made by   SAM for Api, AWS::Serverless::Api at a/template.yaml:4
          verdict   waived
                    RDS DB instance storage is not encrypted at rest: StorageEncrypted is false.
          waived    by ada@example.com: Holds public data only
          seen in   prod, by params.json

          StorageEncrypted = false
          a/template.yaml:4  Properties: { StorageEncrypted: false }
            parameter Password is a value that is not shown
            a/template.yaml:4
              AWS::Region = eu-west-1, as the configuration says

        """,
        write(SampleReports.WAIVED, Judgement.Part.REQUIRE));
  }

  @Test
  void saysWhatIsMissingForAnUnknownVerdict() {
    assertEquals(
        """
        ── rds-instance-encrypted-at-rest@Db (a/template.yaml) ─────────────────────────────────────────────

          RDS DB instance storage is encrypted at rest (encryption at rest, high)

          resource  Db, AWS::RDS::DBInstance, a/template.yaml:2
          made by   SAM for Api, AWS::Serverless::Api at a/template.yaml:4
          verdict   unknown
                    RDS DB instance storage is not encrypted at rest: StorageEncrypted is false.
          seen in   prod, by params.json

          StorageEncrypted = false
          a/template.yaml:4  Properties: { StorageEncrypted: false }
            parameter Password is a value that is not shown
            a/template.yaml:4
              AWS::Region = eu-west-1, as the configuration says

          To have it told, say in dutyline.yaml how things are:

            stacks:
              - match: "a/template.yaml"
                parameters:
                  KmsKey: ...

        """,
        write(SampleReports.UNKNOWN, Judgement.Part.REQUIRE));
  }

  @ParameterizedTest
  @EnumSource(
      value = SampleReports.class,
      names = {"SEVERAL", "WAIVED", "HOSTILE"})
  void coloursNothingButItsOwnAndKeepsToAscii(SampleReports sample) {
    Report report = sample.report();
    Explanation explanation = explanation(report, STEPS, Judgement.Part.REQUIRE);
    String plain = write(report, explanation, WriterOptions.DEFAULT);
    String coloured = write(report, explanation, WriterOptions.DEFAULT.withColour(true));
    assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    String ascii = write(report, explanation, WriterOptions.DEFAULT.withAscii(true));
    assertTrue(ascii.chars().allMatch(each -> each < 0x7f), ascii);
  }

  @Test
  void keepsToTheWidth() {
    Report report = SampleReports.SEVERAL.report();
    Explanation explanation = explanation(report, STEPS, Judgement.Part.REQUIRE);
    String text = write(report, explanation, WriterOptions.DEFAULT.withWidth(60));
    assertTrue(text.lines().allMatch(line -> line.length() <= 60), text);
  }
}
