package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Carries marks from arguments to results. */
final class Marks {
  private Marks() {}

  /** Returns the value with further marks. */
  static HclValue add(HclValue value, Set<Mark> marks) {
    return marks.isEmpty() ? value : value.withMarks(union(value.marks(), marks));
  }

  static Set<Mark> union(Set<Mark> some, Set<Mark> others) {
    if (some.containsAll(others)) {
      return some;
    }
    if (some.isEmpty()) {
      return others;
    }
    Set<Mark> union = new LinkedHashSet<>(some);
    union.addAll(others);
    return Set.copyOf(union);
  }

  /** Returns the marks of a value and of all its parts. */
  static Set<Mark> deep(HclValue value) {
    if (value instanceof HclValue.ListOf list) {
      return deep(list.marks(), list.elements());
    }
    if (value instanceof HclValue.SetOf set) {
      return deep(set.marks(), set.elements());
    }
    if (value instanceof HclValue.Tuple tuple) {
      return deep(tuple.marks(), tuple.elements());
    }
    if (value instanceof HclValue.MapOf map) {
      return deep(map.marks(), map.entries().values());
    }
    if (value instanceof HclValue.Obj object) {
      return deep(object.marks(), object.attributes().values());
    }
    return value.marks();
  }

  static Set<Mark> deep(Set<Mark> marks, Collection<HclValue> parts) {
    Set<Mark> all = marks;
    for (HclValue part : parts) {
      all = union(all, deep(part));
    }
    return all;
  }
}
