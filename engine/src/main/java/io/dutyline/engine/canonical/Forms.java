package io.dutyline.engine.canonical;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns known values from one form into another. */
final class Forms {
  private Forms() {}

  /**
   * Returns the document that a JSON text is: none for the empty one, and what is no JSON as it is.
   */
  static Value json(Value value) {
    if (!(value instanceof Scalar scalar) || !(scalar.data() instanceof String)) {
      return value;
    }
    return scalar.text().isBlank()
        ? new Absent(value.range(), value.origin())
        : JsonText.parse(scalar).orElse(value);
  }

  static Value list(Value value) {
    return value instanceof ListValue || value instanceof Absent
        ? value
        : ListValue.of(List.of(value), value.range(), value.origin());
  }

  /** Returns the first of a list that is there; unknown if only unknown ones are. */
  static Value first(Value value) {
    if (!(value instanceof ListValue list)) {
      return value;
    }
    for (Value element : list.elements()) {
      if (!(element instanceof Absent)) {
        return element;
      }
    }
    Unknown rest = list.rest();
    return rest == null
        ? new Absent(list.range(), Origin.COMPUTED)
        : Translator.doubt(rest).from(list.range(), rest.origin());
  }

  static Value words(Value value) {
    if (!(value instanceof Scalar scalar)) {
      return value;
    }
    List<Value> words = new ArrayList<>();
    for (String word : scalar.text().split(",")) {
      if (!word.isBlank()) {
        words.add(new Scalar(word.strip(), scalar.range(), scalar.origin()));
      }
    }
    return ListValue.of(words, scalar.range(), scalar.origin());
  }

  /** Returns a list of elements with two properties for the entries of a map. */
  static Value pairs(Value value, List<String> names) {
    if (!(value instanceof MapValue map)) {
      return value;
    }
    List<Value> elements = new ArrayList<>();
    map.entries()
        .forEach(
            (key, entry) -> {
              Map<String, MapValue.Entry> pair = new LinkedHashMap<>();
              Scalar name = new Scalar(key, entry.keyRange(), Origin.LITERAL);
              pair.put(names.get(0), new MapValue.Entry(entry.keyRange(), name));
              pair.put(names.get(1), entry);
              elements.add(MapValue.of(pair, entry.range(), Origin.COMPUTED));
            });
    return new ListValue(elements, map.rest(), map.range(), map.origin());
  }

  /** Returns a map for a list of elements that have a name and a value. */
  static Value map(Value value, List<String> names) {
    if (!(value instanceof ListValue list)) {
      return value;
    }
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    Unknown rest = list.rest();
    for (int i = 0; i < list.elements().size(); i++) {
      if (!(list.elements().get(i) instanceof MapValue element)) {
        continue;
      }
      if (element.get(names.get(0)) instanceof Scalar name) {
        Written path = i < list.written().size() ? list.written().get(i) : null;
        Value held = element.get(names.get(1));
        entries.put(name.text(), new MapValue.Entry(name.range(), held, path));
      } else if (element.get(names.get(0)) instanceof Unknown unknown) {
        rest = rest == null ? unknown : rest;
      }
    }
    return new MapValue(entries, rest, list.range(), list.origin());
  }
}
