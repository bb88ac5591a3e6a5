package io.dutyline.engine.config;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the waivers in a resource's metadata: {@code Metadata: { Dutyline: { waivers: [ { rule, by,
 * reason, until } ] } }}. What a condition decides waives nothing: it would be waived in one
 * deployment and not in another.
 */
final class MetadataWaivers {
  static final String FORM =
      "Write: Metadata: { Dutyline: { waivers: [ { rule: RULE, by: NAME, reason: why } ] } }.";

  private static final String OWN_KEY = "Dutyline";

  private final List<WaiverDraft> drafts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private MetadataWaivers() {}

  static MetadataWaivers of(Resource resource) {
    MetadataWaivers read = new MetadataWaivers();
    Value metadata = resource.attributes().get("Metadata");
    if (metadata instanceof MapValue map && map.entries().containsKey(OWN_KEY)) {
      read.own(map.get(OWN_KEY));
    }
    return read;
  }

  List<WaiverDraft> drafts() {
    return drafts;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void own(Value own) {
    if (!(own instanceof MapValue map)) {
      unreadable(own);
      return;
    }
    map.entries()
        .forEach(
            (key, entry) -> {
              if (!key.equals("waivers")) {
                diagnostics.add(
                    Diagnostic.warning(
                        "Unknown key of Dutyline's metadata",
                        "There is no '%s'. ".formatted(key) + FORM,
                        entry.keyRange()));
              }
            });
    Value waivers = map.get("waivers");
    if (waivers instanceof ListValue list && list.rest() == null) {
      list.elements().forEach(this::waiver);
    } else if (!(waivers instanceof Absent)) {
      unreadable(waivers);
    }
  }

  private void waiver(Value element) {
    if (element instanceof MapValue map && map.rest() == null) {
      Optional<WaiverDraft> draft = draft(map);
      draft.ifPresent(drafts::add);
    } else if (!(element instanceof Absent)) {
      unreadable(element);
    }
  }

  private Optional<WaiverDraft> draft(MapValue map) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
      Value value = entry.getValue().value();
      if (value instanceof Scalar scalar && scalar.origin().literal()) {
        fields.put(entry.getKey(), scalar.text());
      } else if (!(value instanceof Absent)) {
        unreadable(value);
        return Optional.empty();
      }
    }
    String rule = fields.remove("rule");
    List<String> rules = rule == null || rule.isBlank() ? List.of() : List.of(rule);
    return Optional.of(new WaiverDraft(rules, fields, map.range()));
  }

  private void unreadable(Value value) {
    diagnostics.add(
        Diagnostic.warning("Waiver cannot be read", FORM + " Nothing is waived.", value.range()));
  }
}
