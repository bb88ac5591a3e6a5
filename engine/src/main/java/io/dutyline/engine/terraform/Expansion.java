package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
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
 */
record Expansion<T>(Kind kind, Map<Object, T> instances, Set<Mark> marks) {
  /** What decides how many there are. */
  enum Kind {
    SINGLE,
    COUNT,
    FOR_EACH,
    /** Nothing that is known. */
    UNKNOWN
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
      case COUNT -> {
        List<HclValue> elements = new ArrayList<>(instances.size());
        instances.values().forEach(each -> elements.add(object.apply(each)));
        yield new HclValue.Tuple(elements);
      }
      case FOR_EACH -> {
        Map<String, HclValue> entries = new LinkedHashMap<>();
        instances.forEach((key, each) -> entries.put((String) key, object.apply(each)));
        yield new HclValue.Obj(entries);
      }
      case UNKNOWN -> Values.notNull(HclType.DYNAMIC, Marks.union(marks, inCaseOfUnknown));
    };
  }
}
