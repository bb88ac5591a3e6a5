package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.Primitive;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about types. */
public final class Types {
  private Types() {}

  public static boolean isPrimitive(HclType type) {
    return type instanceof Primitive;
  }

  /** Returns whether it is a list, set or tuple. */
  public static boolean isSequence(HclType type) {
    return type instanceof ListType || type instanceof SetType || type instanceof TupleType;
  }

  /** Returns the type of the elements of a list, set or map. */
  public static Optional<HclType> element(HclType type) {
    if (type instanceof ListType list) {
      return Optional.of(list.element());
    }
    if (type instanceof SetType set) {
      return Optional.of(set.element());
    }
    return type instanceof MapType map ? Optional.of(map.element()) : Optional.empty();
  }

  /** Returns whether the type, or that of a part, is not known. */
  public static boolean hasDynamic(HclType type) {
    if (type instanceof Primitive) {
      return false;
    }
    if (type instanceof ObjectType object) {
      return anyDynamic(object.attributes().values());
    }
    if (type instanceof TupleType tuple) {
      return anyDynamic(tuple.elements());
    }
    return element(type).map(Types::hasDynamic).orElse(true);
  }

  private static boolean anyDynamic(Collection<HclType> types) {
    for (HclType type : types) {
      if (hasDynamic(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the type of the values that a type asks for: it lacks no attribute any more. */
  static HclType withoutOptional(HclType type) {
    if (type instanceof ListType list) {
      return new ListType(withoutOptional(list.element()));
    }
    if (type instanceof SetType set) {
      return new SetType(withoutOptional(set.element()));
    }
    if (type instanceof MapType map) {
      return new MapType(withoutOptional(map.element()));
    }
    if (type instanceof ObjectType object) {
      Map<String, HclType> attributes = new LinkedHashMap<>();
      object.attributes().forEach((name, each) -> attributes.put(name, withoutOptional(each)));
      return new ObjectType(attributes);
    }
    if (type instanceof TupleType tuple) {
      List<HclType> elements = new ArrayList<>();
      tuple.elements().forEach(each -> elements.add(withoutOptional(each)));
      return new TupleType(elements);
    }
    return type;
  }

  /** Returns whether values of two types are never equal, whatever is not known of the types. */
  static boolean differ(HclType left, HclType right) {
    if (left == HclType.DYNAMIC || right == HclType.DYNAMIC || left.equals(right)) {
      return false;
    }
    if (left.getClass() != right.getClass() || left instanceof Primitive) {
      return true;
    }
    if (left instanceof ObjectType object) {
      return differ(object.attributes(), ((ObjectType) right).attributes());
    }
    if (left instanceof TupleType tuple) {
      return differ(tuple.elements(), ((TupleType) right).elements());
    }
    return differ(element(left).orElseThrow(), element(right).orElseThrow());
  }

  private static boolean differ(Map<String, HclType> left, Map<String, HclType> right) {
    return !left.keySet().equals(right.keySet())
        || differ(new ArrayList<>(left.values()), new ArrayList<>(right.values()));
  }

  private static boolean differ(List<HclType> left, List<HclType> right) {
    if (left.size() != right.size()) {
      return true;
    }
    for (int i = 0; i < left.size(); i++) {
      if (differ(left.get(i), right.get(i))) {
        return true;
      }
    }
    return false;
  }
}
