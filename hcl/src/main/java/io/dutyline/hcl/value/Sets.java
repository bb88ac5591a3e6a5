package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.SetOf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a set is made of elements. */
public final class Sets {
  private Sets() {}

  /**
   * Returns the set of elements of one type: each once, in order, their marks at the set. Elements
   * that are unknown, in part or as a whole, stay beside each other, since they may differ.
   */
  public static SetOf of(HclType element, List<HclValue> elements) {
    Set<Mark> marks = Set.of();
    Set<HclValue> known = new LinkedHashSet<>();
    List<HclValue> all = new ArrayList<>(elements.size());
    for (HclValue value : elements) {
      marks = Marks.union(marks, Marks.deep(value));
      HclValue stripped = Marks.strip(value);
      if (!Values.isWhollyKnown(stripped) || known.add(stripped)) {
        all.add(stripped);
      }
    }
    all.sort(SetOrder::compare);
    return new SetOf(element, all, marks);
  }

  /** Returns whether the number of elements is certain: none may turn out equal to another. */
  public static boolean hasKnownLength(SetOf set) {
    return set.elements().size() < 2 || Values.isWhollyKnown(set);
  }

  /** Returns whether a wholly known set has an element. */
  static boolean has(SetOf set, HclValue element) {
    for (HclValue each : set.elements()) {
      if (Equality.equal(each, element) instanceof Bool bool && bool.value()) {
        return true;
      }
    }
    return false;
  }
}
