package io.dutyline.engine.rule.language;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a value and all its parts rest on and are made with. */
final class Traces {
  private Traces() {}

  /** Returns the assumptions of the value and its parts. */
  static Set<Assumption> assumptions(Value value) {
    if (!hasParts(value)) {
      return value.origin().assumptions();
    }
    Set<Assumption> all = new TreeSet<>(value.origin().assumptions());
    if (value instanceof ListValue list) {
      list.elements().forEach(element -> all.addAll(assumptions(element)));
    } else if (value instanceof MapValue map) {
      map.entries().values().forEach(entry -> all.addAll(assumptions(entry.value())));
    }
    return all;
  }

  /** Returns the resources that the value and its parts are made with. */
  static Set<Reference> references(Value value) {
    if (!hasParts(value)) {
      return value.origin().references();
    }
    Set<Reference> all = new TreeSet<>(value.origin().references());
    if (value instanceof ListValue list) {
      list.elements().forEach(element -> all.addAll(references(element)));
    } else if (value instanceof MapValue map) {
      map.entries().values().forEach(entry -> all.addAll(references(entry.value())));
    } else if (value instanceof Choice choice) {
      all.addAll(references(choice.whenTrue()));
      all.addAll(references(choice.whenFalse()));
    }
    return all;
  }

  /** Returns what one would have to know for the first part of the value that is unknown. */
  static Optional<String> firstUnknown(Value value) {
    if (value instanceof Unknown unknown) {
      return Optional.of(unknown.reason().input());
    }
    if (value instanceof ListValue list) {
      return Stream.concat(list.elements().stream(), Stream.ofNullable(list.rest()))
          .flatMap(each -> firstUnknown(each).stream())
          .findFirst();
    }
    if (value instanceof MapValue map) {
      Stream<Value> values = map.entries().values().stream().map(MapValue.Entry::value);
      return Stream.concat(values, Stream.ofNullable(map.rest()))
          .flatMap(each -> firstUnknown(each).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static boolean hasParts(Value value) {
    return value instanceof ListValue || value instanceof MapValue || value instanceof Choice;
  }
}
