package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one type that values of several types become: of the branches of a conditional, or of what
 * becomes a list.
 */
public final class Unification {
  private Unification() {}

  /**
   * Returns the type; empty if there is none. A type that is not known becomes the others' if they
   * are primitive; beside others nothing is known of the result.
   */
  public static Optional<HclType> unify(List<HclType> types) {
    Set<HclType> distinct = new LinkedHashSet<>(types);
    boolean hasDynamic = distinct.remove(HclType.DYNAMIC);
    if (hasDynamic && !all(List.copyOf(distinct), HclType.Primitive.class)) {
      return Optional.of(HclType.DYNAMIC);
    }
    if (distinct.size() < 2) {
      return Optional.of(distinct.isEmpty() ? HclType.DYNAMIC : distinct.iterator().next());
    }
    List<HclType> several = List.copyOf(distinct);
    if (all(several, HclType.Primitive.class)) {
      return distinct.contains(HclType.STRING) ? Optional.of(HclType.STRING) : Optional.empty();
    }
    if (all(several, ObjectType.class)) {
      return ofObjects(several);
    }
    if (all(several, TupleType.class)) {
      return ofTuples(several);
    }
    if (all(several, ObjectType.class, MapType.class)) {
      return unify(parts(several)).map(MapType::new);
    }
    return ofSequences(several);
  }

  private static Optional<HclType> ofObjects(List<HclType> types) {
    Map<String, HclType> first = ((ObjectType) types.get(0)).attributes();
    for (HclType type : types) {
      if (!((ObjectType) type).attributes().keySet().equals(first.keySet())) {
        return unify(parts(types)).map(MapType::new);
      }
    }
    Map<String, HclType> unified = new LinkedHashMap<>();
    for (String name : first.keySet()) {
      List<HclType> each = new ArrayList<>();
      for (HclType type : types) {
        each.add(((ObjectType) type).attributes().get(name));
      }
      Optional<HclType> one = unify(each);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      unified.put(name, one.get());
    }
    return Optional.of(new ObjectType(unified));
  }

  private static Optional<HclType> ofTuples(List<HclType> types) {
    int length = ((TupleType) types.get(0)).elements().size();
    for (HclType type : types) {
      if (((TupleType) type).elements().size() != length) {
        return unify(parts(types)).map(ListType::new);
      }
    }
    List<HclType> unified = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<HclType> each = new ArrayList<>();
      for (HclType type : types) {
        each.add(((TupleType) type).elements().get(i));
      }
      Optional<HclType> one = unify(each);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      unified.add(one.get());
    }
    return Optional.of(new TupleType(unified));
  }

  private static Optional<HclType> ofSequences(List<HclType> types) {
    if (all(types, ListType.class, TupleType.class)) {
      return unify(parts(types)).map(ListType::new);
    }
    return all(types, ListType.class, SetType.class, TupleType.class)
        ? ofSets(types)
        : Optional.empty();
  }

  /** Beside a set, a tuple becomes such a set; beside a list, a set becomes such a list. */
  private static Optional<HclType> ofSets(List<HclType> types) {
    List<HclType> lists = new ArrayList<>(types);
    lists.removeIf(type -> !(type instanceof ListType));
    List<HclType> sets = new ArrayList<>(types);
    sets.removeIf(type -> !(type instanceof SetType));
    Optional<HclType> element = unify(parts(lists.isEmpty() ? sets : lists));
    if (element.isEmpty()) {
      return element;
    }
    HclType result = lists.isEmpty() ? new SetType(element.get()) : new ListType(element.get());
    return types.stream().allMatch(type -> Conversion.canBecome(type, result))
        ? Optional.of(result)
        : Optional.empty();
  }

  private static List<HclType> parts(List<HclType> types) {
    List<HclType> parts = new ArrayList<>();
    for (HclType type : types) {
      if (type instanceof ObjectType object) {
        parts.addAll(object.attributes().values());
      } else if (type instanceof TupleType tuple) {
        parts.addAll(tuple.elements());
      } else {
        Types.element(type).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private static boolean all(List<HclType> types, Class<?>... kinds) {
    for (HclType type : types) {
      boolean found = false;
      for (Class<?> kind : kinds) {
        found |= kind.isInstance(type);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
