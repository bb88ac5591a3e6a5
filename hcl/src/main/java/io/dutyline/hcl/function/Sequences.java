package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lists, sets and tuples have in common. */
final class Sequences {
  private Sequences() {}

  static boolean isSequence(HclType type) {
    return type instanceof HclType.ListType
        || type instanceof HclType.SetType
        || type instanceof HclType.TupleType;
  }

  /** Returns the elements of a known list, set or tuple; null of anything else. */
  static @Nullable List<HclValue> elements(HclValue value) {
    if (value instanceof HclValue.ListOf list) {
      return list.elements();
    }
    if (value instanceof HclValue.Tuple tuple) {
      return tuple.elements();
    }
    return value instanceof HclValue.SetOf set ? set.elements() : null;
  }

  /** Returns the elements of what is certainly a known list, set or tuple. */
  static List<HclValue> elementsOf(HclValue value) {
    return Values.elements(value).orElseThrow();
  }

  /** Returns whether it is a set whose unknown elements may turn out to be equal to others. */
  static boolean mayShrink(HclValue value) {
    return value instanceof HclValue.SetOf set
        && set.elements().size() > 1
        && !Values.isWhollyKnown(set);
  }
}
