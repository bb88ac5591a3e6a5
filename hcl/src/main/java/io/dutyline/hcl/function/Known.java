package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclValue;
import java.util.Collection;

/** Tells how much of a value is known. */
final class Known {
  private Known() {}

  /** Returns whether the value and all its parts are known. */
  static boolean isWholly(HclValue value) {
    if (value instanceof HclValue.Unknown) {
      return false;
    }
    if (value instanceof HclValue.ListOf list) {
      return areWholly(list.elements());
    }
    if (value instanceof HclValue.SetOf set) {
      return areWholly(set.elements());
    }
    if (value instanceof HclValue.Tuple tuple) {
      return areWholly(tuple.elements());
    }
    if (value instanceof HclValue.MapOf map) {
      return areWholly(map.entries().values());
    }
    if (value instanceof HclValue.Obj object) {
      return object.rest() == null && areWholly(object.attributes().values());
    }
    return true;
  }

  static boolean areWholly(Collection<HclValue> values) {
    for (HclValue value : values) {
      if (!isWholly(value)) {
        return false;
      }
    }
    return true;
  }
}
