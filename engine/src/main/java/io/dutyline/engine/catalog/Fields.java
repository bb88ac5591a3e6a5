package io.dutyline.engine.catalog;

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

/** Reads the entries of one map of a data file, and says what is wrong with them. */
final class Fields {
  private final Map<String, MapValue.Entry> entries;
  private final SourceRange range;
  private final Problems problems;

  /** A word and where it stands. */
  record Word(String text, SourceRange range) {}

  Fields(Value value, Problems problems) {
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

  /** Returns the keys with where they stand, in the order they are written. */
  Map<String, SourceRange> keys() {
    Map<String, SourceRange> keys = new LinkedHashMap<>();
    entries.forEach((key, entry) -> keys.put(key, entry.keyRange()));
    return keys;
  }

  /** Makes every key an error that is not one of these. */
  Fields only(Collection<String> known) {
    keys()
        .forEach(
            (key, where) -> {
              if (!known.contains(key)) {
                problems.unknownWord("key", key, known, where);
              }
            });
    return this;
  }

  Optional<Fields> map(String key) {
    return Optional.ofNullable(entries.get(key)).map(e -> new Fields(e.value(), problems));
  }

  Optional<Word> word(String key) {
    return Optional.ofNullable(entries.get(key)).flatMap(entry -> word(entry.value()));
  }

  /** Returns the text of an entry; an error and an empty text if it must be there and is not. */
  String required(String key) {
    Optional<Word> word = word(key);
    if (word.isEmpty()) {
      problems.error("Key is missing", "Write '%s' here.".formatted(key), range);
    }
    return word.map(Word::text).orElse("");
  }

  boolean flag(String key) {
    return word(key).map(Word::text).orElse("false").equals("true");
  }

  /** Returns the words of a list; an entry that is a single word counts as a list of one. */
  List<Word> words(String key) {
    MapValue.Entry entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    if (!(entry.value() instanceof ListValue list)) {
      return word(entry.value()).map(List::of).orElse(List.of());
    }
    List<Word> words = new ArrayList<>();
    list.elements().forEach(element -> word(element).ifPresent(words::add));
    return words;
  }

  private Optional<Word> word(Value value) {
    if (value instanceof Scalar scalar) {
      return Optional.of(new Word(scalar.text(), scalar.range()));
    }
    problems.error("Word wanted", "Write a plain word here.", value.range());
    return Optional.empty();
  }
}
