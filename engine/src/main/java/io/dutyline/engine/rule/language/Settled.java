package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides the choices inside of lists and maps. */
final class Settled {
  private Settled() {}

  /** Returns the value without a choice anywhere in it; the same one if there is none. */
  static Value deep(Value value, Reading reading) {
    Value top = reading.settle(value);
    if (!hasChoice(top)) {
      return top;
    }
    if (top instanceof ListValue list) {
      List<Value> elements = list.elements().stream().map(each -> deep(each, reading)).toList();
      return list.with(elements);
    }
    MapValue map = (MapValue) top;
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    map.entries()
        .forEach((key, entry) -> entries.put(key, entry.with(deep(entry.value(), reading))));
    return new MapValue(entries, map.rest(), map.range(), map.origin());
  }

  private static boolean hasChoice(Value value) {
    if (value instanceof ListValue list) {
      return list.elements().stream().anyMatch(Settled::hasChoice);
    }
    if (value instanceof MapValue map) {
      return map.entries().values().stream().anyMatch(entry -> hasChoice(entry.value()));
    }
    return value instanceof Choice;
  }
}
