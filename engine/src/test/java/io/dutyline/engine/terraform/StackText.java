package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;

/** Writes an evaluated stack so that people can read it, for golden files. */
final class StackText {
  private final StringBuilder text = new StringBuilder();

  private StackText() {}

  static String of(Parsed<TerraformStack> parsed) {
    StackText writer = new StackText();
    TerraformStack stack = parsed.value().orElseThrow();
    writer.text.append("stack ").append(stack.id());
    writer.text.append(", regions ").append(stack.regions().names()).append('\n');
    stack.secrets().forEach(each -> writer.line(0, "secret at " + place(each)));
    parsed.diagnostics().forEach(each -> writer.line(0, of(each)));
    stack.resources().forEach(writer::resource);
    if (!stack.documents().isEmpty()) {
      writer.text.append("\npolicy documents\n");
      stack.documents().forEach(writer::resource);
    }
    return writer.text.toString();
  }

  static String of(Diagnostic diagnostic) {
    return "%s at %s: %s. %s"
        .formatted(
            diagnostic.severity(),
            place(diagnostic.range()),
            diagnostic.summary(),
            diagnostic.detail());
  }

  private void resource(TerraformResource resource) {
    text.append('\n').append(resource.address()).append(" at ").append(place(resource.head()));
    text.append('\n');
    for (Call call : resource.calls()) {
      line(1, "called as " + call.address() + " at " + place(call.head()));
    }
    if (!(resource.existence() instanceof Scalar scalar
        && scalar.origin().equals(Origin.COMPUTED))) {
      entry(1, "existence", resource.existence());
    }
    if (!(resource.region() instanceof Absent)) {
      entry(1, "region", resource.region());
    }
    if (!resource.defaultTags().entries().isEmpty() || resource.defaultTags().rest() != null) {
      entry(1, "default tags", resource.defaultTags());
    }
    map(1, resource.attributes());
  }

  private void map(int depth, MapValue map) {
    map.entries().forEach((key, entry) -> entry(depth, key, entry.value()));
    if (map.rest() != null) {
      entry(depth, "...", map.rest());
    }
  }

  private void entry(int depth, String key, Value value) {
    if (value instanceof MapValue map && (!map.entries().isEmpty() || map.rest() != null)) {
      line(depth, key + ": {}" + origin(value) + at(value));
      map(depth + 1, map);
    } else if (value instanceof ListValue list
        && (!list.elements().isEmpty() || list.rest() != null)) {
      line(depth, key + ": []" + origin(value) + at(value));
      list.elements().forEach(each -> entry(depth + 1, "-", each));
      if (list.rest() != null) {
        entry(depth + 1, "...", list.rest());
      }
    } else {
      line(depth, key + ": " + plain(value) + origin(value) + at(value));
    }
  }

  private static String plain(Value value) {
    if (value instanceof Scalar scalar) {
      return scalar.data() instanceof String
          ? "\"" + scalar.text().replace("\n", "\\n") + "\""
          : scalar.text();
    }
    if (value instanceof Unknown unknown) {
      return "unknown" + hints(unknown);
    }
    return value instanceof MapValue ? "{}" : value instanceof ListValue ? "[]" : "absent";
  }

  private static String hints(Unknown unknown) {
    Unknown.Hints hints = unknown.hints();
    String type = hints.type() == Unknown.Type.ANY ? "" : " " + hints.type();
    String form = hints.form().isKnown() ? " \"" + hints.form().describe() + "\"" : "";
    String prefix = form.isEmpty() && !hints.prefix().isEmpty() ? " " + hints.prefix() + "..." : "";
    List<String> possible = hints.possible().stream().map(Scalar::text).toList();
    return type
        + form
        + prefix
        + (possible.isEmpty() ? "" : " one of " + possible)
        + (hints.mayBeAbsent() ? " or absent" : "")
        + " ("
        + unknown.reason().cause()
        + " "
        + unknown.reason().input()
        + ")";
  }

  private static String origin(Value value) {
    Origin origin = value.origin();
    StringBuilder text = new StringBuilder();
    for (Reference reference : origin.references()) {
      text.append(" <- ").append(reference.address()).append('.').append(reference.attribute());
    }
    for (Assumption assumption : origin.assumptions()) {
      text.append(" assuming ").append(assumption.describe());
    }
    origin.via().forEach(step -> text.append(" given as ").append(step));
    return text + (origin.sensitive() ? " sensitive" : "") + (origin.literal() ? "" : " *");
  }

  private static String at(Value value) {
    return " @" + value.range().startLine() + ":" + value.range().startColumn();
  }

  private static String place(SourceRange range) {
    return "%s:%d:%d-%d:%d"
        .formatted(
            range.path(),
            range.startLine(),
            range.startColumn(),
            range.endLine(),
            range.endColumn());
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
