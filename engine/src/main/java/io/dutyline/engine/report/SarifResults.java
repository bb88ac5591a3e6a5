package io.dutyline.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts as SARIF's results. */
final class SarifResults {
  /** What SARIF takes for "none". */
  private static final int NO_RULE = -1;

  private static final int MAX_RELATED = 10;

  private final JsonGenerator json;
  private final Map<String, Integer> ruleIndexes = new HashMap<>();
  private final Map<String, Map<String, Resource>> resources = new HashMap<>();

  SarifResults(Report report, List<String> rules, JsonGenerator json) {
    this.json = json;
    rules.forEach(rule -> ruleIndexes.put(rule, ruleIndexes.size()));
    for (Report.StackLedger stack : report.stacks()) {
      Map<String, Resource> byAddress =
          resources.computeIfAbsent(stack.id(), key -> new HashMap<>());
      stack.resources().forEach(each -> byAddress.put(each.resource().address(), each.resource()));
    }
  }

  void write(List<Report.Entry> entries) throws IOException {
    json.writeArrayFieldStart("results");
    for (Report.Entry entry : entries) {
      writeResult(entry);
    }
    json.writeEndArray();
  }

  private void writeResult(Report.Entry entry) throws IOException {
    Verdict verdict = entry.verdict();
    json.writeStartObject();
    json.writeStringField("ruleId", verdict.rule().id());
    json.writeNumberField("ruleIndex", ruleIndexes.getOrDefault(verdict.rule().id(), NO_RULE));
    String kind = kind(verdict.status());
    json.writeStringField("kind", kind);
    // SARIF asks for the level none wherever the kind is not fail.
    String level = kind.equals("fail") ? level(entry) : "none";
    json.writeStringField("level", level);
    writeText("message", message(entry), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePhysicalLocation(MakerText.place(entry), json);
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", Printable.of(verdict.address()));
    json.writeStringField("kind", "resource");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    writeRelated(entry);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("dutylineFinding/v1", entry.fingerprint());
    json.writeEndObject();
    if (entry.waiver().isPresent()) {
      writeSuppression(entry.waiver().get());
    }
    writeProperties(verdict);
    json.writeEndObject();
  }

  private static String kind(Status status) {
    return switch (status) {
      case MISSING, WAIVED -> "fail";
      case UNKNOWN -> "open";
      case MET -> "pass";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  /** What does not count is still shown, as the least that SARIF knows. */
  private static String level(Report.Entry entry) {
    return entry.counted() ? SarifRule.level(entry.verdict().severity()) : "note";
  }

  private static String message(Report.Entry entry) {
    Verdict verdict = entry.verdict();
    if (verdict.message().isBlank()) {
      return verdict.rule().title() + ".";
    }
    StringBuilder message = new StringBuilder(verdict.message().strip());
    entry.maker().ifPresent(maker -> message.append(' ').append(sentence(MakerText.of(maker))));
    MakerText.uncounted(entry).ifPresent(words -> message.append(' ').append(sentence(words)));
    if (!verdict.circumstances().isEmpty()) {
      message.append(" This is so ").append(verdict.circumstances()).append('.');
    }
    if (!verdict.assumptions().isEmpty()) {
      message.append(" Assumed: ").append(String.join("; ", verdict.assumptions())).append('.');
    }
    for (Acknowledgement each : entry.acknowledged()) {
      message.append(' ').append(sentence(MakerText.of(each)));
    }
    return message.toString();
  }

  private static String sentence(String words) {
    String stop = words.endsWith(".") ? "" : ".";
    return words.isEmpty()
        ? ""
        : Character.toUpperCase(words.charAt(0)) + words.substring(1) + stop;
  }

  /**
   * Where the template says so, if that is not the author's own text; other resources that count;
   * and the calls that lead to the one that is judged.
   */
  private void writeRelated(Report.Entry entry) throws IOException {
    Verdict verdict = entry.verdict();
    Map<String, Resource> ofStack = resources.getOrDefault(verdict.stack(), Map.of());
    Map<String, SourceRange> related = new LinkedHashMap<>();
    if (entry.maker().flatMap(Maker::source).isPresent()) {
      related.put("in the template", verdict.range());
    }
    for (String address : verdict.related()) {
      Resource other = ofStack.get(address);
      if (other != null) {
        related.put(address, other.head());
      }
    }
    Resource judged = ofStack.get(verdict.address());
    if (judged != null) {
      judged.calls().forEach(call -> related.put("called by " + call.address(), call.head()));
    }
    if (!related.isEmpty()) {
      writeRelated(related);
    }
  }

  private void writeRelated(Map<String, SourceRange> related) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Map.Entry<String, SourceRange> each : related.entrySet()) {
      if (id == MAX_RELATED) {
        break;
      }
      json.writeStartObject();
      json.writeNumberField("id", ++id);
      writePhysicalLocation(each.getValue(), json);
      writeText("message", each.getKey(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSuppression(Waiver waiver) throws IOException {
    String until = waiver.until().map(date -> ", until " + date).orElse("");
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", waiver.reason() + " (" + waiver.by() + until + ")");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeProperties(Verdict verdict) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("duty", verdict.rule().duty().id());
    json.writeStringField("status", verdict.status().id());
    json.writeStringField("severity", verdict.severity().id());
    json.writeStringField("stack", verdict.stack());
    if (!verdict.deployments().isEmpty()) {
      JsonOutput.strings(json, "deployments", verdict.deployments());
    }
    json.writeEndObject();
  }

  /**
   * Writes a message, on one line. What looks like one of SARIF's embedded links is kept from being
   * one, and control characters, of which some stores refuse NUL, are escaped.
   */
  static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", Printable.of(text).replace("](", "\\]("));
    json.writeEndObject();
  }

  /** Writes where something stands, always with a line: GitHub rejects a whole file without. */
  static void writePhysicalLocation(SourceRange range, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", UriPath.of(range.path()));
    json.writeStringField("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", range.startLine());
    json.writeNumberField("startColumn", range.startColumn());
    boolean isPoint =
        range.startLine() == range.endLine() && range.startColumn() == range.endColumn();
    if (!isPoint && range.endColumn() > 0) {
      json.writeNumberField("endLine", range.endLine());
      json.writeNumberField("endColumn", range.endColumn());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
