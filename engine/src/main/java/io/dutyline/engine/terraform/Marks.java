package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import java.util.HashSet;
import java.util.Set;

/** Puts marks on values. */
final class Marks {
  private Marks() {}

  static HclValue with(HclValue value, Mark mark) {
    return value.marks().contains(mark) ? value : with(value, Set.of(mark));
  }

  static HclValue with(HclValue value, Set<Mark> more) {
    if (more.isEmpty()) {
      return value;
    }
    if (value.marks().isEmpty()) {
      return value.withMarks(more);
    }
    Set<Mark> all = new HashSet<>(value.marks());
    all.addAll(more);
    return value.withMarks(all);
  }

  /** Returns whether the marks of an unknown value say why it is unknown. */
  static boolean isExplained(HclValue value) {
    for (Mark mark : value.marks()) {
      if (mark instanceof Provenance.Because) {
        return true;
      }
    }
    return false;
  }
}
