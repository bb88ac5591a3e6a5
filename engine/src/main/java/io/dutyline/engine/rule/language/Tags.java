package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * Finds a resource's tag by its name. A type gives its tags as a list of maps with a key and a
 * value, or as a free-form map.
 */
public final class Tags {
  private static final List<String> KEYS = List.of("Key", "key", "TagKey");
  private static final List<String> VALUES = List.of("Value", "value", "TagValue");

  private Tags() {}

  /** Returns the value of the tag where it stands; absent or unknown as the case may be. */
  public static Subject find(Subject subject, String name, Reading reading) {
    Subject resource = subject.other(subject.resource());
    String property =
        subject
            .catalog()
            .schema(subject.resource().canonicalType())
            .flatMap(TypeSchema::tagProperty)
            .orElse("Tags");
    Value properties = reading.settle(resource.value());
    if (!(properties instanceof MapValue map)) {
      return resource.part(properties, resource.place().named("tag " + name));
    }
    MapValue.Entry entry = map.entries().get(property);
    if (entry == null) {
      Place place = resource.place().absent(property).named("tag " + name);
      return resource.part(map.get(property), place);
    }
    Place place = resource.place().property(property, entry);
    Subject tags = resource.part(reading.settle(entry.value()), place);
    return among(tags, name, reading);
  }

  private static Subject among(Subject tags, String name, Reading reading) {
    Place place = tags.place().named("tag " + name);
    if (tags.value() instanceof MapValue map) {
      MapValue.Entry entry = map.entries().get(name);
      return entry == null
          ? tags.part(map.get(name), place)
          : tags.part(entry.value(), tags.place().entry(name, entry).named("tag " + name));
    }
    if (tags.value() instanceof ListValue list) {
      return inList(tags, list, name, reading);
    }
    return tags.part(tags.value(), place);
  }

  private static Subject inList(Subject tags, ListValue list, String name, Reading reading) {
    Value otherwise = new Absent(list.range(), Origin.COMPUTED);
    if (list.rest() != null) {
      otherwise = list.rest();
    }
    for (Subject part : Parts.elements(tags).list()) {
      Value settled = reading.settle(part.value());
      Truth is = isNamed(settled, name, reading);
      if (is == Truth.TRUE) {
        return value((MapValue) settled, part.place(), tags, name);
      }
      if (is == Truth.UNKNOWN && otherwise instanceof Absent) {
        otherwise = Doubt.of(key(settled, reading));
      }
    }
    return tags.part(otherwise, tags.place().named("tag " + name));
  }

  private static Truth isNamed(Value tag, String name, Reading reading) {
    Value key = key(tag, reading);
    if (key instanceof Unknown) {
      return Truth.UNKNOWN;
    }
    return Truth.of(key instanceof Scalar scalar && scalar.text().equals(name));
  }

  private static Value key(Value tag, Reading reading) {
    if (tag instanceof MapValue map) {
      for (String key : KEYS) {
        if (map.entries().containsKey(key)) {
          return reading.settle(map.get(key));
        }
      }
      return map.get(KEYS.get(0));
    }
    return tag;
  }

  private static Subject value(MapValue tag, Place place, Subject tags, String name) {
    for (String word : VALUES) {
      MapValue.Entry entry = tag.entries().get(word);
      if (entry != null) {
        return tags.part(entry.value(), place.property(word, entry).named("tag " + name));
      }
    }
    return tags.part(tag.get(VALUES.get(0)), place.named("tag " + name));
  }
}
