package io.dutyline.hcl.function;

import io.dutyline.hcl.value.Equality;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** Looks for values among others. */
final class Searching {
  private Searching() {}

  /** Returns whether a value is among others, three-valued. */
  static HclValue contains(List<HclValue> values, HclValue wanted) {
    HclValue answer = HclValue.Bool.FALSE;
    for (HclValue value : values) {
      HclValue equal = Equality.equal(value, wanted);
      if (equal instanceof HclValue.Unknown) {
        answer = HclValue.Unknown.of(HclType.BOOL);
      } else if (((HclValue.Bool) equal).value()) {
        return HclValue.Bool.TRUE;
      }
    }
    return answer;
  }
}
