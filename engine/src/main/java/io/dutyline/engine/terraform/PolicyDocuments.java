package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code data.aws_iam_policy_document} makes: the documents that it starts from, its own
 * statements, then those that override (registry.terraform.io, hashicorp/aws).
 */
final class PolicyDocuments {
  private static final String VERSION = "2012-10-17";

  private PolicyDocuments() {}

  /** Returns the JSON text; unknown in part, the structure that it is the text of. */
  static HclValue json(ResourceInstance data, boolean indented) {
    PolicyDocument document = new PolicyDocument();
    BodyEvaluation body = data.body();
    for (String name : List.of("source_json", "source_policy_documents")) {
      merge(data, body.value(name), document);
    }
    document.merge(own(body));
    for (String name : List.of("override_policy_documents", "override_json")) {
      merge(data, body.value(name), document);
    }
    HclValue value = document.value();
    Mark link = Provenance.Link.to(data.address(), indented ? "json" : "minified_json");
    Set<Mark> marks = Marks.union(Marks.deep(value), Set.of(link));
    if (Values.isWhollyKnown(value)) {
      return new HclValue.Text(PolicyJson.write(document, indented), marks);
    }
    Refinements refinements =
        new Refinements(
            true,
            "{",
            Optional.empty(),
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            List.of(),
            new Refinements.Form.Json(value));
    return new HclValue.Unknown(HclType.STRING, refinements, marks);
  }

  private static PolicyDocument own(BodyEvaluation body) {
    PolicyDocument own = new PolicyDocument();
    HclValue version = body.value("version");
    own.setVersion(version instanceof HclValue.Null ? Values.text(VERSION) : version);
    own.setId(body.value("policy_id"));
    if (body.part("statement").orElse(null) instanceof Part.Blocks blocks) {
      for (Part.Nested each : blocks.blocks()) {
        PolicyStatement statement = StatementReader.read(each.body());
        own.add(withMarks(statement, each.marks()));
      }
      blocks
          .more()
          .ifPresent(
              marks -> own.add(PolicyStatement.unknown(Values.notNull(HclType.DYNAMIC, marks))));
    } else if (body.part("statement").orElse(null) instanceof Part.Written written) {
      for (HclValue each : StatementReader.several(written.value())) {
        own.add(StatementReader.read(each));
      }
    }
    return own;
  }

  private static PolicyStatement withMarks(PolicyStatement statement, Set<Mark> marks) {
    HclValue effect = statement.fields().get("Effect");
    if (effect == null || marks.isEmpty()) {
      return statement;
    }
    Map<String, HclValue> fields = new java.util.LinkedHashMap<>(statement.fields());
    fields.put("Effect", Marks.add(effect, marks));
    return PolicyStatement.of(fields);
  }

  private static void merge(ResourceInstance data, HclValue documents, PolicyDocument into) {
    if (documents instanceof HclValue.Null) {
      return;
    }
    for (HclValue each : StatementReader.several(documents)) {
      boolean empty =
          each instanceof HclValue.Null
              || (each instanceof HclValue.Text text && text.value().isBlank());
      if (!empty) {
        into.merge(document(data, Marks.add(each, documents.marks())));
      }
    }
  }

  /** Returns a document from its JSON; of one that is not known, there is an unknown statement. */
  private static PolicyDocument document(ResourceInstance data, HclValue json) {
    Optional<HclValue> decoded = decoded(data, json);
    PolicyDocument document = new PolicyDocument();
    Optional<Map<String, HclValue>> fields = decoded.flatMap(Values::entries);
    if (fields.isEmpty()) {
      document.add(PolicyStatement.unknown(Values.notNull(HclType.DYNAMIC, json.marks())));
      return document;
    }
    document.setVersion(field(fields.get(), "Version"));
    document.setId(field(fields.get(), "Id"));
    for (HclValue each : StatementReader.several(field(fields.get(), "Statement"))) {
      document.add(DecodedStatement.read(Marks.add(each, json.marks())));
    }
    return document;
  }

  private static HclValue field(Map<String, HclValue> fields, String name) {
    return fields.getOrDefault(name, HclValue.Null.OF_ANY_TYPE);
  }

  private static Optional<HclValue> decoded(ResourceInstance data, HclValue json) {
    if (json instanceof HclValue.Unknown unknown
        && unknown.refinements().form() instanceof Refinements.Form.Json form) {
      return Optional.of(form.encoded());
    }
    Optional<HclFunction> decode = data.module().evaluation().function("jsondecode");
    if (!(json instanceof HclValue.Text) || decode.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(decode.get().call(List.of(json.withMarks(Set.of()))));
    } catch (HclFunction.FunctionException e) {
      data.module()
          .evaluation()
          .warn(
              "Policy document is no JSON",
              "A document that %s is made of cannot be read: %s."
                  .formatted(data.address(), e.getMessage()),
              data.declaration().header());
      Mark reason = Provenance.Because.of(Cause.INVALID, data.address());
      return Optional.of(Evaluation.unknown(HclType.DYNAMIC, reason));
    }
  }
}
