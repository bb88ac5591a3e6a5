package io.dutyline.engine.canonical;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one map of a table, and says what is wrong with them. */
final class TableFields {
  private final Map<String, MapValue.Entry> entries;
  private final SourceRange range;
  private final TableProblems problems;

  TableFields(Value value, TableProblems problems) {
    this.range = value.range();
    this.problems = problems;
    boolean map = value instanceof MapValue;
    this.entries = map ? ((MapValue) value).entries() : Map.of();
    if (!map && !(value instanceof Absent)) {
      problems.error("Map wanted", "Write keys with values here.", range);
    }
  }

  SourceRange range() {
    return range;
  }

  Map<String, MapValue.Entry> entries() {
    return entries;
  }

  TableFields only(Collection<String> known) {
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            problems.unknown("key", key, known, entry.keyRange());
          }
        });
    return this;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Optional<Value> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(MapValue.Entry::value);
  }

  SourceRange keyRange(String key) {
    MapValue.Entry entry = entries.get(key);
    return entry == null ? range : entry.keyRange();
  }

  TableFields map(String key) {
    return new TableFields(
        get(key).orElseGet(() -> new Absent(range, io.dutyline.engine.value.Origin.LITERAL)),
        problems);
  }

  /** Returns the text of an entry; empty if there is none, or after an error. */
  String text(String key) {
    return get(key).map(this::text).orElse("");
  }

  String text(Value value) {
    if (value instanceof Scalar scalar) {
      return scalar.text();
    }
    problems.error("Word wanted", "Write a plain word here.", value.range());
    return "";
  }

  /** Returns the texts of a map's entries, in their order. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach((key, entry) -> texts.put(key, text(entry.value())));
    return texts;
  }

  /** Returns the elements of an entry; one that is no list counts as a list of one. */
  List<Value> elements(String key) {
    Optional<Value> value = get(key);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof ListValue list ? list.elements() : List.of(value.get());
  }

  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    elements(key).forEach(element -> words.add(text(element)));
    return words;
  }
}
