package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Obj;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps and objects into one another. */
final class MappingConversion {
  private MappingConversion() {}

  static HclValue toMap(HclValue value, MapType type) throws ConversionException {
    Map<String, HclValue> entries =
        Values.entries(value).orElseThrow(() -> Conversion.required(type));
    if (Values.isOpen(value)) {
      return Values.notNull(Types.withoutOptional(type), Marks.deep(value));
    }
    Map<String, HclValue> converted = new LinkedHashMap<>();
    for (Map.Entry<String, HclValue> entry : entries.entrySet()) {
      converted.put(entry.getKey(), element(entry.getKey(), entry.getValue(), type.element()));
    }
    HclType element =
        SequenceConversion.elementType(type.element(), converted.values(), "map elements");
    for (Map.Entry<String, HclValue> entry : converted.entrySet()) {
      entry.setValue(Conversion.convert(entry.getValue(), element));
    }
    return new MapOf(element, converted, value.marks());
  }

  private static HclValue element(String key, HclValue value, HclType type)
      throws ConversionException {
    try {
      return Conversion.convert(value, type);
    } catch (ConversionException e) {
      throw Conversion.at("element \"" + key + "\"", e);
    }
  }

  static HclValue toObject(HclValue value, ObjectType type) throws ConversionException {
    Map<String, HclValue> entries =
        Values.entries(value).orElseThrow(() -> Conversion.required(type));
    Map<String, HclValue> converted = new LinkedHashMap<>();
    for (Map.Entry<String, HclType> wanted : type.attributes().entrySet()) {
      String name = wanted.getKey();
      HclValue found = found(value, entries, name);
      if (found != null) {
        converted.put(name, attribute(name, found, wanted.getValue()));
      } else if (type.optional().contains(name)) {
        converted.put(name, new Null(Types.withoutOptional(wanted.getValue()), Set.of()));
      } else {
        throw new ConversionException("attribute \"" + name + "\" is required");
      }
    }
    return new Obj(converted, value.marks(), null);
  }

  private static @Nullable HclValue found(
      HclValue value, Map<String, HclValue> entries, String name) {
    HclValue listed = entries.get(name);
    return listed == null && value instanceof Obj object && object.rest() != null
        ? object.rest().attribute(name)
        : listed;
  }

  private static HclValue attribute(String name, HclValue value, HclType type)
      throws ConversionException {
    try {
      return Conversion.convert(value, type);
    } catch (ConversionException e) {
      throw Conversion.at("attribute \"" + name + "\"", e);
    }
  }

  static boolean canBecome(HclType from, HclType to) {
    Optional<HclType> fromElement = Types.element(from);
    if (to instanceof MapType map) {
      return from instanceof ObjectType object
          ? object.attributes().values().stream()
              .allMatch(each -> Conversion.canBecome(each, map.element()))
          : Conversion.canBecome(fromElement.orElseThrow(), map.element());
    }
    for (Map.Entry<String, HclType> wanted : ((ObjectType) to).attributes().entrySet()) {
      HclType found =
          from instanceof ObjectType object
              ? object.attributes().get(wanted.getKey())
              : fromElement.orElseThrow();
      boolean fits =
          found == null
              ? ((ObjectType) to).optional().contains(wanted.getKey())
              : Conversion.canBecome(found, wanted.getValue());
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
