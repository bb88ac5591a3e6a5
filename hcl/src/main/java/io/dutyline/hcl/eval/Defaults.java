package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.ListOf;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.SetOf;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What attributes are that are left out.
 *
 * @param type of the value that this is for, to know its attributes from its elements
 * @param values by the attribute's name, where the type is an object
 * @param parts for what is in the value: by the attribute's name; by position in a tuple; under the
 *     empty string for the elements of a list, set or map
 */
public record Defaults(HclType type, Map<String, HclValue> values, Map<String, Defaults> parts) {
  private static final String ELEMENT = "";

  public Defaults {
    values = Map.copyOf(values);
    parts = Map.copyOf(parts);
  }

  static Defaults ofElements(HclType type, Defaults element) {
    return new Defaults(type, Map.of(), Map.of(ELEMENT, element));
  }

  HclValue fill(HclValue value) {
    if (type instanceof ObjectType) {
      return fillObject(value);
    }
    if (type instanceof MapType) {
      return fillMap(value);
    }
    if (type instanceof ListType || type instanceof SetType || type instanceof TupleType) {
      return fillSequence(value);
    }
    return value;
  }

  private HclValue fillObject(HclValue value) {
    if (!(value instanceof Obj) && !(value instanceof MapOf)) {
      return value;
    }
    Map<String, HclValue> filled = new LinkedHashMap<>(Values.entries(value).orElse(Map.of()));
    values.forEach(
        (name, other) -> {
          HclValue given = filled.get(name);
          boolean mayStandUnlisted = given == null && Values.isOpen(value);
          if (!mayStandUnlisted && (given == null || given instanceof Null)) {
            filled.put(name, other);
          }
        });
    parts.forEach((name, inner) -> filled.computeIfPresent(name, (n, each) -> inner.fill(each)));
    Obj sorted = Values.object(filled);
    return value instanceof Obj object
        ? new Obj(sorted.attributes(), object.marks(), object.rest())
        : sorted.withMarks(value.marks());
  }

  private HclValue fillMap(HclValue value) {
    Defaults element = parts.get(ELEMENT);
    if (element == null || Values.entries(value).isEmpty() || Values.isOpen(value)) {
      return value;
    }
    Map<String, HclValue> filled = new LinkedHashMap<>();
    Values.entries(value).get().forEach((key, each) -> filled.put(key, element.fill(each)));
    return Values.object(filled).withMarks(value.marks());
  }

  /** Returns a tuple: a list again only once all elements are converted. */
  private HclValue fillSequence(HclValue value) {
    if (!(value instanceof Tuple) && !(value instanceof ListOf) && !(value instanceof SetOf)) {
      return value;
    }
    List<HclValue> filled = new ArrayList<>();
    for (HclValue each : Values.elements(value).orElse(List.of())) {
      Defaults inner =
          parts.get(type instanceof TupleType ? String.valueOf(filled.size()) : ELEMENT);
      filled.add(inner == null ? each : inner.fill(each));
    }
    return Marks.add(new Tuple(filled, Set.of()), value.marks());
  }
}
