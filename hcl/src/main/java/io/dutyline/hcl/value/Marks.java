package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclValue.ListOf;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks on their way from values to what is computed from them. */
public final class Marks {
  private Marks() {}

  /** Returns all marks of two sets; one of the two itself where it has them all. */
  public static Set<Mark> union(Set<Mark> some, Set<Mark> others) {
    if (others.isEmpty() || some == others || some.containsAll(others)) {
      return some;
    }
    if (some.isEmpty()) {
      return others;
    }
    Set<Mark> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /** Returns the value with these marks beside its own. */
  public static HclValue add(HclValue value, Set<Mark> marks) {
    Set<Mark> all = union(value.marks(), marks);
    return all == value.marks() ? value : value.withMarks(all);
  }

  /** Returns whether nothing may show the value, or a part of it. */
  public static boolean isSensitive(HclValue value) {
    return deep(value).contains(Mark.SENSITIVE);
  }

  /** Returns the marks of a value and of all of its parts. */
  public static Set<Mark> deep(HclValue value) {
    Set<Mark> marks = value.marks();
    for (HclValue part : Values.parts(value)) {
      marks = union(marks, deep(part));
    }
    return marks;
  }

  /** Returns the value without any marks, nor those of its parts; itself if there are none. */
  public static HclValue strip(HclValue value) {
    return deep(value).isEmpty() ? value : stripped(value);
  }

  private static HclValue stripped(HclValue value) {
    if (value instanceof ListOf list) {
      return new ListOf(list.element(), stripped(list.elements()), Set.of());
    }
    if (value instanceof Tuple tuple) {
      return new Tuple(stripped(tuple.elements()), Set.of());
    }
    if (value instanceof MapOf map) {
      return new MapOf(map.element(), stripped(map.entries()), Set.of());
    }
    if (value instanceof Obj object) {
      return new Obj(stripped(object.attributes()), Set.of(), object.rest());
    }
    return value.withMarks(Set.of());
  }

  private static List<HclValue> stripped(List<HclValue> values) {
    List<HclValue> stripped = new ArrayList<>(values.size());
    for (HclValue value : values) {
      stripped.add(strip(value));
    }
    return stripped;
  }

  private static Map<String, HclValue> stripped(Map<String, HclValue> values) {
    Map<String, HclValue> stripped = new LinkedHashMap<>();
    values.forEach((name, value) -> stripped.put(name, strip(value)));
    return stripped;
  }
}
