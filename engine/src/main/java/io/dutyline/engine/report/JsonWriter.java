package io.dutyline.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dutyline.engine.catalog.Category;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the report for other tools. Fields may be added, never changed. */
final class JsonWriter implements ReportWriter {
  private static final String SCHEMA = "dutyline-report/1";

  private final WriterOptions options;

  JsonWriter(WriterOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "dutyline");
      json.writeStringField("version", report.version());
      json.writeEndObject();
      writeCoverage(report.coverage(), json);
      writeDiagnostics(report.diagnostics(), json);
      writeStacks(report.stacks(), json);
      writeRules(report.rules(), json);
      writeVerdicts(report, json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void writeCoverage(Report.Coverage coverage, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeObjectFieldStart("files");
    json.writeNumberField("seen", coverage.filesSeen());
    json.writeNumberField("read", coverage.filesRead());
    json.writeNumberField("failed", coverage.filesFailed());
    json.writeNumberField("ignored", coverage.filesIgnored());
    json.writeEndObject();
    json.writeObjectFieldStart("resources");
    json.writeNumberField("total", coverage.resources());
    json.writeNumberField("classified", coverage.resourcesClassified());
    JsonOutput.strings(json, "unclassified", coverage.unclassified());
    json.writeEndObject();
    json.writeObjectFieldStart("rules");
    json.writeNumberField("loaded", coverage.rulesLoaded());
    json.writeNumberField("run", coverage.rulesRun());
    json.writeEndObject();
    json.writeArrayFieldStart("unknownInputs");
    for (Report.UnknownInput input : coverage.unknownInputs()) {
      json.writeStartObject();
      json.writeStringField("stack", input.stack());
      json.writeStringField("name", input.name());
      json.writeNumberField("verdictsAffected", input.verdictsAffected());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeDiagnostics(List<Diagnostic> diagnostics, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("summary", diagnostic.summary());
      json.writeStringField("detail", diagnostic.detail());
      writeRange(diagnostic.range(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStacks(List<Report.StackLedger> stacks, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("stacks");
    for (Report.StackLedger stack : stacks) {
      json.writeStartObject();
      json.writeStringField("id", stack.id());
      json.writeStringField("format", stack.format());
      JsonOutput.strings(json, "regions", stack.regions().names());
      writeNullable(json, "regionSource", Optional.of(stack.regions().source()));
      if (!stack.deployments().isEmpty()) {
        writeDeployments(stack.deployments(), json);
      }
      json.writeArrayFieldStart("resources");
      List<Report.ResourceLedger> resources =
          stack.resources().stream()
              .sorted(Comparator.comparing(each -> each.resource().address()))
              .toList();
      for (Report.ResourceLedger resource : resources) {
        writeResource(resource, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeDeployments(List<Deployment> deployments, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("deployments");
    for (Deployment deployment : deployments) {
      json.writeStartObject();
      json.writeStringField("name", deployment.name());
      writeNullable(json, "source", Optional.of(deployment.source()));
      JsonOutput.strings(json, "regions", deployment.regions().names());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeCalls(List<Call> calls, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("calls");
    for (Call call : calls) {
      json.writeStartObject();
      json.writeStringField("address", call.address());
      json.writeStringField("path", call.head().path());
      json.writeNumberField("startLine", call.head().startLine());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeResource(Report.ResourceLedger ledger, JsonGenerator json)
      throws IOException {
    Resource resource = ledger.resource();
    Optional<Service> service = ledger.classification().service();
    json.writeStartObject();
    json.writeStringField("address", resource.address());
    json.writeStringField("type", resource.type());
    json.writeStringField("canonicalType", resource.canonicalType());
    writeNullable(json, "service", service.map(Service::id));
    writeNullable(json, "category", service.map(Service::category).map(Category::id));
    writeNullable(
        json, "subcategory", service.filter(Service::container).map(found -> "container"));
    json.writeStringField("path", resource.body().path());
    json.writeNumberField("startLine", resource.body().startLine());
    json.writeNumberField("endLine", resource.body().endLine());
    if (!resource.calls().isEmpty()) {
      writeCalls(resource.calls(), json);
    }
    if (resource.maker().isPresent()) {
      writeMaker(resource.maker().get(), json);
    }
    json.writeObjectFieldStart("duties");
    for (Duty duty : Duty.values()) {
      String status = ledger.duties().get(duty);
      if (status != null) {
        json.writeStringField(duty.id(), status);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeMaker(Maker maker, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("maker");
    json.writeStringField("tool", maker.tool().name().toLowerCase(Locale.ROOT));
    json.writeStringField("name", maker.name());
    writeNullable(json, "type", Optional.of(maker.type()));
    if (maker.source().isPresent()) {
      json.writeObjectFieldStart("source");
      json.writeStringField("path", maker.source().get().path());
      json.writeNumberField("startLine", maker.source().get().startLine());
      json.writeEndObject();
    } else {
      json.writeNullField("source");
    }
    json.writeBooleanField("own", maker.own());
    json.writeEndObject();
  }

  private static void writeRules(List<RuleInfo> rules, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      json.writeStringField("title", rule.title());
      json.writeStringField("duty", rule.duty().id());
      json.writeStringField("severity", rule.severity().id());
      json.writeStringField("profile", rule.profile());
      json.writeObjectFieldStart("references");
      for (Map.Entry<String, List<String>> each : new TreeMap<>(rule.references()).entrySet()) {
        JsonOutput.strings(json, each.getKey(), each.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeVerdicts(Report report, JsonGenerator json) throws IOException {
    Map<String, List<String>> deployments = new HashMap<>();
    for (Report.StackLedger stack : report.stacks()) {
      deployments.put(stack.id(), stack.deployments().stream().map(Deployment::name).toList());
    }
    json.writeArrayFieldStart("verdicts");
    for (Report.Entry entry : report.entries()) {
      if (options.show(entry)) {
        writeVerdict(entry, deployments.getOrDefault(entry.verdict().stack(), List.of()), json);
      }
    }
    json.writeEndArray();
  }

  /**
   * @param deployments names of those of its stack
   */
  private static void writeVerdict(Report.Entry entry, List<String> deployments, JsonGenerator json)
      throws IOException {
    Verdict verdict = entry.verdict();
    json.writeStartObject();
    json.writeStringField("rule", verdict.rule().id());
    json.writeStringField("stack", verdict.stack());
    json.writeStringField("address", verdict.address());
    JsonOutput.strings(json, "related", verdict.related());
    json.writeStringField("duty", verdict.rule().duty().id());
    json.writeStringField("status", verdict.status().id());
    json.writeStringField("severity", verdict.severity().id());
    json.writeStringField("message", verdict.message());
    writeRange(verdict.range(), json);
    writeNullable(json, "property", Optional.of(verdict.property()));
    writeNullable(json, "scenario", Optional.of(verdict.scenario()));
    JsonOutput.strings(json, "assumptions", verdict.assumptions());
    if (!deployments.isEmpty()) {
      boolean inAll = verdict.deployments().isEmpty();
      JsonOutput.strings(json, "deployments", inAll ? deployments : verdict.deployments());
    }
    writeWaiver(entry.waiver(), json);
    if (!entry.counted()) {
      json.writeBooleanField("counted", false);
    }
    if (!entry.acknowledged().isEmpty()) {
      writeAcknowledged(entry.acknowledged(), json);
    }
    json.writeStringField("fingerprint", entry.fingerprint());
    json.writeEndObject();
  }

  private static void writeWaiver(Optional<Waiver> waiver, JsonGenerator json) throws IOException {
    if (waiver.isEmpty()) {
      json.writeNullField("waiver");
      return;
    }
    json.writeObjectFieldStart("waiver");
    json.writeStringField("by", waiver.get().by());
    json.writeStringField("reason", waiver.get().reason());
    writeNullable(json, "until", waiver.get().until().map(Object::toString));
    json.writeEndObject();
  }

  private static void writeAcknowledged(List<Acknowledgement> acknowledged, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("acknowledged");
    for (Acknowledgement each : acknowledged) {
      json.writeStartObject();
      json.writeStringField("id", each.id());
      json.writeStringField("reason", each.reason());
      json.writeBooleanField("whole", each.whole());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRange(SourceRange range, JsonGenerator json) throws IOException {
    json.writeStringField("path", range.path());
    json.writeNumberField("startLine", range.startLine());
    json.writeNumberField("startColumn", range.startColumn());
    json.writeNumberField("endLine", range.endLine());
    json.writeNumberField("endColumn", range.endColumn());
  }

  /** Writes the value, or null where there is none: an empty string says "none" in the model. */
  private static void writeNullable(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isEmpty() || value.get().isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value.get());
    }
  }
}
