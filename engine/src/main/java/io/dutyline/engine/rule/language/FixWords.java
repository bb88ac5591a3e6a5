package io.dutyline.engine.rule.language;

import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.stream.Collectors;

/** Says in words which properties a fix sets. */
final class FixWords {
  private FixWords() {}

  /** Returns a sentence: {@code Set StorageEncrypted: true.} */
  static String set(Value properties) {
    return "Set " + (properties instanceof MapValue map ? entries(map) : flow(properties)) + ".";
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
