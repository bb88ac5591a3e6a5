package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The instances of a resource or module block.
 *
 * @param instances by their key, {@code ["a"]}, {@code [0]}, or empty text for the only one; one
 *     without a key stands for all where their number is not known
 * @param marks of the number or the map that says how many there are. A value made of the instances
 *     has them only where nothing else is known: else each would be said to rest on the assumptions
 *     of all of them
 * @param alternatives where the number is not known, the keys that there may be, each a whole set
 *     of them: none, or only 0, for {@code var.create ? 1 : 0}; empty if they are not known either
 */
record Expansion<T>(
    Kind kind, Map<Object, T> instances, Set<Mark> marks, List<List<Object>> alternatives) {
  /** What decides how many there are. */
  enum Kind {
    SINGLE,
    COUNT,
    FOR_EACH,
    /** Nothing that is known. */
    UNKNOWN
  }

  Expansion(Kind kind, Map<Object, T> instances, Set<Mark> marks) {
    this(kind, instances, marks, List.of());
  }

  Collection<T> all() {
    return instances.values();
  }

  boolean isKnown() {
    return kind != Kind.UNKNOWN;
  }

  /**
   * Returns what the block is in an expression: an object, a tuple or an object of objects.
   *
   * @param inCaseOfUnknown marks for the value where the number of instances is not known
   */
  HclValue value(Function<T, HclValue> object, Set<Mark> inCaseOfUnknown) {
    return switch (kind) {
      case SINGLE -> object.apply(instances.values().iterator().next());
      case COUNT, FOR_EACH -> collection(instances.keySet(), key -> object.apply(get(key)), kind);
      case UNKNOWN -> unknown(object.apply(instances.values().iterator().next()), inCaseOfUnknown);
    };
  }

  private T get(Object key) {
    return requireNonNull(instances.get(key), "instance");
  }

  private static HclValue collection(
      Collection<Object> keys, Function<Object, HclValue> value, Kind kind) {
    if (kind == Kind.COUNT) {
      List<HclValue> elements = new ArrayList<>(keys.size());
      keys.forEach(key -> elements.add(value.apply(key)));
      return new HclValue.Tuple(elements);
    }
    Map<String, HclValue> entries = new LinkedHashMap<>();
    keys.forEach(key -> entries.put((String) key, value.apply(key)));
    return new HclValue.Obj(entries);
  }

  /** The one instance stands for each that there may be. */
  private HclValue unknown(HclValue only, Set<Mark> more) {
    if (alternatives.isEmpty()) {
      return Values.notNull(HclType.DYNAMIC, Marks.union(marks, more));
    }
    boolean counted =
        alternatives.stream().flatMap(List::stream).allMatch(Integer.class::isInstance);
    List<HclValue> possible = new ArrayList<>();
    for (List<Object> keys : alternatives) {
      possible.add(collection(keys, key -> only, counted ? Kind.COUNT : Kind.FOR_EACH));
    }
    Refinements none = Refinements.NOT_NULL;
    Refinements certain =
        new Refinements(
            true,
            none.prefix(),
            none.lower(),
            none.upper(),
            none.minLength(),
            none.maxLength(),
            possible,
            none.form());
    return new HclValue.Unknown(HclType.DYNAMIC, certain, marks);
  }
}
