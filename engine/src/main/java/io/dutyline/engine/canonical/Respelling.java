package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CloudFormation's names for what is spelled in another way: the attributes of hashicorp/awscc, and
 * the documents that AWS's interfaces take. What is free-form stays as it is.
 */
final class Respelling {
  private final TypeSchema schema;
  private final String owner;
  private final SourceRange head;

  /**
   * @param owner address of the resource that it is written in, if that is not the one it is for
   * @param head where that is named
   */
  Respelling(TypeSchema schema, String owner, SourceRange head) {
    this.schema = schema;
    this.owner = owner;
    this.head = head;
  }

  /** Returns the properties of a resource. */
  MapValue properties(MapValue attributes) {
    return map(attributes, "", "");
  }

  /**
   * Returns an object with its names as CloudFormation has them.
   *
   * @param path in the schema
   * @param written as the author has it
   */
  private MapValue map(MapValue map, String path, String written) {
    List<String> names = schema.names(path);
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (name, entry) -> {
              String property = Names.match(name, names).orElse(name);
              String below = path.isEmpty() ? property : path + "." + property;
              String named = written.isEmpty() ? name : written + "." + name;
              entries.put(property, entry(entry, value(entry.value(), below, named), named));
            });
    return new MapValue(entries, map.rest(), map.range(), map.origin());
  }

  private MapValue.Entry entry(MapValue.Entry entry, Value value, String written) {
    return new MapValue.Entry(entry.keyRange(), value, new Written(written, owner, head));
  }

  /**
   * Returns the value of a property.
   *
   * @param path in the schema
   * @param written as the author has it
   */
  Value value(Value value, String path, String written) {
    Shape shape = Shape.at(schema, path).orElse(Shape.SCALAR);
    if (shape == Shape.JSON) {
      return Forms.json(value);
    }
    if (shape == Shape.MAP && value instanceof MapValue map) {
      Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
      map.entries()
          .forEach(
              (key, entry) -> {
                String named = written + "{" + key + "}";
                entries.put(key, entry(entry, value(entry.value(), path + "{}", named), named));
              });
      return new MapValue(entries, map.rest(), map.range(), map.origin());
    }
    if (value instanceof MapValue map) {
      return map(map, path, written);
    }
    return value instanceof ListValue list ? list(list, path + "[]", written) : value;
  }

  private ListValue list(ListValue list, String path, String written) {
    List<Value> elements = new ArrayList<>();
    List<Written> names = new ArrayList<>();
    for (int i = 0; i < list.elements().size(); i++) {
      String named = written + "[" + i + "]";
      elements.add(value(list.elements().get(i), path, named));
      names.add(new Written(named, owner, head));
    }
    return new ListValue(elements, list.rest(), list.range(), list.origin(), names);
  }
}
