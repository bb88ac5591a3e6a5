package io.dutyline.engine.rule.language;

import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words which properties a fix sets. */
final class FixWords {
  private FixWords() {}

  /** Returns a sentence: {@code Set StorageEncrypted: true.} */
  static String set(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining(", ", "Set ", "."));
  }

  /** Returns the properties and their values, as YAML has these on one line. */
  static Map<String, String> sets(Value properties) {
    Map<String, String> sets = new LinkedHashMap<>();
    if (properties instanceof MapValue map) {
      map.entries().forEach((path, entry) -> sets.put(path, flow(entry.value())));
    }
    return sets;
  }

  private static String entries(MapValue map) {
    return map.entries().entrySet().stream()
        .map(each -> each.getKey() + ": " + flow(each.getValue().value()))
        .collect(Collectors.joining(", "));
  }

  /** Returns a value as YAML has it on one line. */
  private static String flow(Value value) {
    if (value instanceof Scalar scalar) {
      return scalar.text();
    }
    if (value instanceof ListValue list) {
      return list.elements().stream()
          .map(FixWords::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof MapValue map ? "{ " + entries(map) + " }" : "null";
  }
}
