package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties of a resource whose type has no counterpart: its attributes, with a block of which
 * there is one at most as an object, and secrets marked.
 */
final class OwnProperties {
  private final TypeSchema schema;
  private final List<SourceRange> secrets;

  /**
   * @param secrets gets where secrets stand
   */
  OwnProperties(TypeSchema schema, List<SourceRange> secrets) {
    this.schema = schema;
    this.secrets = secrets;
  }

  MapValue of(MapValue attributes) {
    return map(attributes, "");
  }

  private MapValue map(MapValue map, String path) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (name, entry) -> {
              String below = path.isEmpty() ? name : path + "." + name;
              entries.put(name, entry.with(value(entry.value(), below)));
            });
    return new MapValue(entries, map.rest(), map.range(), map.origin());
  }

  private Value value(Value value, String path) {
    if (schema.isSecret(path) && !(value instanceof Absent)) {
      secrets.add(value.range());
      return value instanceof Unknown
          ? value
          : value.from(value.range(), value.origin().asSensitive());
    }
    Shape shape = Shape.at(schema, path).orElse(Shape.SCALAR);
    if (shape == Shape.OBJECT) {
      Value single = Forms.first(value);
      return single instanceof MapValue map ? map(map, path) : single;
    }
    if (shape == Shape.OBJECTS && value instanceof ListValue list) {
      List<Value> elements = new ArrayList<>();
      for (Value each : list.elements()) {
        elements.add(each instanceof MapValue map ? map(map, path + "[]") : each);
      }
      return list.with(elements);
    }
    return value;
  }
}
