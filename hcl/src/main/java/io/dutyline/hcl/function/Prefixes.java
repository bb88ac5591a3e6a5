package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** Answers about strings of which perhaps only the start is known. */
final class Prefixes {
  private Prefixes() {}

  static HclValue startsWith(HclValue text, String prefix) {
    if (text instanceof HclValue.Text known) {
      return HclValue.Bool.of(known.value().startsWith(prefix));
    }
    HclValue.Unknown unknown = (HclValue.Unknown) text;
    String known = unknown.refinements().prefix();
    if (known.startsWith(prefix)) {
      return HclValue.Bool.TRUE;
    }
    if (!prefix.startsWith(known)) {
      return HclValue.Bool.FALSE;
    }
    return agreed(unknown.refinements().possible(), value -> value.startsWith(prefix));
  }

  static HclValue contains(HclValue text, String part) {
    if (text instanceof HclValue.Text known) {
      return HclValue.Bool.of(known.value().contains(part));
    }
    HclValue.Unknown unknown = (HclValue.Unknown) text;
    if (unknown.refinements().prefix().contains(part)) {
      return HclValue.Bool.TRUE;
    }
    return agreed(unknown.refinements().possible(), value -> value.contains(part));
  }

  /** Returns what holds for all values that a string can have. */
  private static HclValue agreed(List<HclValue> possible, Claim claim) {
    int holds = 0;
    int fails = 0;
    for (HclValue value : possible) {
      if (value instanceof HclValue.Text text) {
        if (claim.holdsFor(text.value())) {
          holds++;
        } else {
          fails++;
        }
      }
    }
    if (holds + fails == 0 || (holds > 0 && fails > 0)) {
      return HclValue.Unknown.of(HclType.BOOL);
    }
    return HclValue.Bool.of(holds > 0);
  }

  private interface Claim {
    boolean holdsFor(String value);
  }
}
