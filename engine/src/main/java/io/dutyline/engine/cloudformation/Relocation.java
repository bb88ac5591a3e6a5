package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value that is written elsewhere the result of an expression, with all that is in it: what
 * a finding points at is the place that uses it.
 */
final class Relocation {
  private final SourceRange range;
  private final UnaryOperator<Origin> origin;

  private Relocation(SourceRange range, UnaryOperator<Origin> origin) {
    this.range = range;
    this.origin = origin;
  }

  /** Returns {@code value} at {@code range}; every part of it keeps its origin. */
  static Value to(SourceRange range, Value value) {
    return new Relocation(range, UnaryOperator.identity()).relocate(value);
  }

  /** Returns {@code value} at {@code range}, with {@code origin} for every part of it. */
  static Value to(SourceRange range, Origin origin, Value value) {
    return new Relocation(range, each -> origin).relocate(value);
  }

  /** Returns {@code value} at {@code range}, with what becomes of the origin of every part. */
  static Value to(SourceRange range, UnaryOperator<Origin> origin, Value value) {
    return new Relocation(range, origin).relocate(value);
  }

  private Value relocate(Value value) {
    if (value instanceof Choice choice) {
      return new Choice(
          choice.condition(),
          relocate(choice.whenTrue()),
          relocate(choice.whenFalse()),
          choice.undecided(),
          range,
          origin(choice));
    }
    if (value instanceof ListValue list) {
      List<Value> elements = new ArrayList<>(list.elements().size());
      for (Value element : list.elements()) {
        elements.add(relocate(element));
      }
      return new ListValue(elements, rest(list.rest()), range, origin(list));
    }
    if (value instanceof MapValue map) {
      Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
      map.entries()
          .forEach(
              (key, entry) -> entries.put(key, new MapValue.Entry(range, relocate(entry.value()))));
      return new MapValue(entries, rest(map.rest()), range, origin(map));
    }
    return value.from(range, origin(value));
  }

  private @Nullable Unknown rest(@Nullable Unknown rest) {
    return rest == null ? null : rest.from(range, origin(rest));
  }

  private Origin origin(Value value) {
    return origin.apply(value.origin());
  }
}
