package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a resource of hashicorp/awscc, whose attributes are CloudFormation's properties
 * in another spelling; what is JSON there is a text.
 */
final class AwsccProperties implements Terms {
  private final TypeSchema schema;
  private final SourceRange head;

  AwsccProperties(TypeSchema schema, SourceRange head) {
    this.schema = schema;
    this.head = head;
  }

  MapValue of(MapValue attributes) {
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
    return new MapValue.Entry(entry.keyRange(), value, new Written(written, "", head));
  }

  private Value value(Value value, String path, String written) {
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
      names.add(new Written(named, "", head));
    }
    return new ListValue(elements, list.rest(), list.range(), list.origin(), names);
  }

  @Override
  public Optional<Written> absent(String path, SourceRange at) {
    return path.startsWith("$") ? Optional.empty() : Optional.of(new Written(snake(path), "", at));
  }

  /** Returns a name as the provider spells it: {@code kms_key_id} of {@code KMSKeyId}. */
  private static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean upper = Character.isUpperCase(c);
      boolean after = i > 0 && Character.isLetterOrDigit(name.charAt(i - 1));
      boolean startsWord =
          after
              && (!Character.isUpperCase(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      snake.append(upper && startsWord ? "_" : "").append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }
}
