package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifWriterTest extends ReportWriterContract {
  private static final Schema SCHEMA = schema();

  SarifWriterTest() {
    super(ReportFormat.SARIF, "sarif");
  }

  private static Schema schema() {
    try (InputStream in =
        SarifWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode run(SampleReports sample, WriterOptions options) {
    return JsonMapper.shared().readTree(write(sample, options)).get("runs").get(0);
  }

  @ParameterizedTest
  @EnumSource
  void isValid(SampleReports sample) {
    assertEquals(
        List.of(), SCHEMA.validate(write(sample, WriterOptions.DEFAULT), InputFormat.JSON));
    assertEquals(
        List.of(),
        SCHEMA.validate(write(sample, WriterOptions.DEFAULT.withAllStatuses()), InputFormat.JSON));
  }

  /** GitHub refuses a whole file for one result that the schema allows. */
  @ParameterizedTest
  @EnumSource
  void keepsToWhatGitHubTakes(SampleReports sample) {
    JsonNode run = run(sample, WriterOptions.DEFAULT.withAllStatuses());
    assertEquals("dutyline/", run.get("automationDetails").get("id").asString());
    JsonNode rules = run.get("tool").get("driver").get("rules");
    for (JsonNode rule : rules) {
      assertTrue(rule.get("properties").get("tags").size() <= 10);
      double score = Double.parseDouble(rule.get("properties").get("security-severity").asString());
      assertTrue(score > 0 && score <= 10);
      assertFalse(rule.get("help").get("text").asString().isBlank());
      assertTrue(rule.get("fullDescription").get("text").asString().length() <= 1024);
    }
    for (JsonNode result : run.get("results")) {
      assertEquals(result.get("ruleId"), rules.get(result.get("ruleIndex").asInt()).get("id"));
      assertEquals(1, result.get("locations").size());
      assertFalse(result.get("message").get("text").asString().isBlank());
      assertSoundLocation(result.get("locations").get(0).get("physicalLocation"));
      assertEquals(1, result.get("partialFingerprints").size());
    }
  }

  private static void assertSoundLocation(JsonNode location) {
    String uri = location.get("artifactLocation").get("uri").asString();
    assertFalse(java.net.URI.create(uri).isAbsolute());
    JsonNode region = location.get("region");
    assertTrue(region.get("startLine").asInt() >= 1);
    assertTrue(region.get("startColumn").asInt() >= 1);
    if (region.has("endColumn")) {
      assertTrue(region.get("endLine").asInt() >= region.get("startLine").asInt());
      assertTrue(region.get("endColumn").asInt() >= 1);
    }
  }

  @Test
  void leavesUnknownAndWaivedToANotification() {
    JsonNode run = run(SampleReports.UNKNOWN, WriterOptions.DEFAULT);
    assertEquals(0, run.get("results").size());
    assertEquals(
        "Not among the results: 2 verdicts unknown, 0 verdicts waived.",
        run.get("invocations")
            .get(0)
            .get("toolExecutionNotifications")
            .get(0)
            .get("message")
            .get("text")
            .asString());
  }

  @Test
  void suppressesWaivedResultsWhereAllAreAskedFor() {
    JsonNode result =
        run(SampleReports.WAIVED, WriterOptions.DEFAULT.withAllStatuses()).get("results").get(0);
    assertEquals(
        "Holds public data only (ada@example.com, until 2030-01-31)",
        result.get("suppressions").get(0).get("justification").asString());
  }

  @Test
  void leavesOutTheLeastSevereBeyondTheLimitAndSaysSo() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < SarifWriter.MAX_RESULTS; i++) {
      verdicts.add(SampleReports.verdict(SampleReports.BACKED_UP, "A" + i, Status.MISSING, 4));
    }
    verdicts.add(SampleReports.verdict(SampleReports.PRIVATE, "Z", Status.MISSING, 4));
    Report report = SampleReports.report(List.of(), List.of(), SampleReports.entries(verdicts));
    String text = write(report, WriterOptions.DEFAULT);
    JsonNode run = JsonMapper.shared().readTree(text).get("runs").get(0);
    JsonNode results = run.get("results");
    assertEquals(SarifWriter.MAX_RESULTS, results.size());
    assertEquals(
        SampleReports.PRIVATE.id(), results.get(results.size() - 1).get("ruleId").asString());
    assertTrue(text.contains("1 results of the least severities are left out"));
  }
}
