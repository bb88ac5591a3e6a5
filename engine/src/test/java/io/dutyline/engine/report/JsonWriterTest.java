package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonWriterTest extends ReportWriterContract {
  JsonWriterTest() {
    super(ReportFormat.JSON, "json");
  }

  private JsonNode read(SampleReports sample, WriterOptions options) {
    return JsonMapper.shared().readTree(write(sample, options));
  }

  @Test
  void hasTheFieldsOfTheContractInItsOrder() {
    JsonNode report = read(SampleReports.WAIVED, WriterOptions.DEFAULT);
    assertEquals(
        List.of("schema", "tool", "coverage", "diagnostics", "stacks", "rules", "verdicts"),
        List.copyOf(report.propertyNames()));
    assertEquals(
        List.of(
            "rule",
            "stack",
            "address",
            "related",
            "duty",
            "status",
            "severity",
            "message",
            "path",
            "startLine",
            "startColumn",
            "endLine",
            "endColumn",
            "property",
            "scenario",
            "assumptions",
            "waiver",
            "fingerprint"),
        List.copyOf(report.get("verdicts").get(0).propertyNames()));
  }

  @Test
  void saysWhoWaivedAndUntilWhen() {
    JsonNode waiver =
        read(SampleReports.WAIVED, WriterOptions.DEFAULT).get("verdicts").get(0).get("waiver");
    assertEquals(
        """
        {"by":"ada@example.com","reason":"Holds public data only","until":"2030-01-31"}""",
        waiver.toString());
  }

  @Test
  void hasNullWhereThereIsNoWaiver() {
    JsonNode verdict =
        read(SampleReports.ONE_FINDING, WriterOptions.DEFAULT).get("verdicts").get(0);
    assertTrue(verdict.get("waiver").isNull());
  }

  @Test
  void keepsHostileTextAsItIs() {
    JsonNode verdict = read(SampleReports.HOSTILE, WriterOptions.DEFAULT).get("verdicts").get(0);
    assertEquals(SampleReports.HOSTILE_TEXT, verdict.get("message").asString());
    assertEquals(SampleReports.HOSTILE_PATH, verdict.get("path").asString());
  }
}
