package io.dutyline.engine.rule.language;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a map in a rule file; what is missing or wrong is reported as it is asked for. */
final class Fields {
  private final MapValue map;
  private final Problems problems;

  private Fields(MapValue map, Problems problems) {
    this.map = map;
    this.problems = problems;
  }

  /** Returns the fields of a map; none, after an error, if the value is not one. */
  static Fields of(Value value, String what, Problems problems) {
    if (value instanceof MapValue map) {
      return new Fields(map, problems);
    }
    problems.error("Map expected", "%s is a map.".formatted(what), value.range());
    return new Fields(MapValue.of(Map.of(), value.range(), Origin.LITERAL), problems);
  }

  MapValue map() {
    return map;
  }

  SourceRange range() {
    return map.range();
  }

  boolean has(String key) {
    return map.entries().containsKey(key);
  }

  SourceRange keyRange(String key) {
    MapValue.Entry entry = map.entries().get(key);
    return entry == null ? map.range() : entry.keyRange();
  }

  /** Reports every key that is none of these. */
  void allow(Collection<String> keys) {
    for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
      if (!keys.contains(entry.getKey())) {
        problems.unknown("key", entry.getKey(), keys, entry.getValue().keyRange());
      }
    }
  }

  Optional<Value> get(String key) {
    MapValue.Entry entry = map.entries().get(key);
    return entry == null || entry.value() instanceof Absent
        ? Optional.empty()
        : Optional.of(entry.value());
  }

  /** Returns what stands under a key; empty, after an error, if nothing does. */
  Optional<Value> required(String key) {
    Optional<Value> value = get(key);
    if (value.isEmpty()) {
      problems.error("Key is missing", "'%s' has to be said.".formatted(key), keyRange(key));
    }
    return value;
  }

  /** Returns the text under a key; empty if there is none, and an error if it is required. */
  String text(String key, boolean required) {
    Optional<Value> value = required ? required(key) : get(key);
    return value.isPresent() ? text(value.get(), key) : "";
  }

  /** Returns the texts under a key: of a list, or the one. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    Optional<Value> value = get(key);
    for (Value each : value.isPresent() ? elements(value.get()) : List.<Value>of()) {
      texts.add(text(each, key));
    }
    return texts;
  }

  boolean flag(String key) {
    Optional<Value> value = get(key);
    if (value.isEmpty()) {
      return false;
    }
    Optional<Boolean> flag =
        value.get() instanceof Scalar scalar ? scalar.asBoolean() : Optional.empty();
    if (flag.isEmpty()) {
      problems.error("Wrong value", "'%s' is true or false.".formatted(key), value.get().range());
    }
    return flag.orElse(false);
  }

  private String text(Value value, String key) {
    if (value instanceof Scalar scalar) {
      return scalar.text().strip();
    }
    problems.error("Text expected", "'%s' is a text.".formatted(key), value.range());
    return "";
  }

  /** Returns the elements of a list; of anything else, itself. */
  static List<Value> elements(Value value) {
    return value instanceof ListValue list ? list.elements() : List.of(value);
  }
}
