package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.HclValue;
import org.jspecify.annotations.Nullable;

/** The names that {@code for} expressions bind, the innermost first. */
final class Names {
  private final String name;
  private final HclValue value;
  private final @Nullable Names outer;

  private Names(String name, HclValue value, @Nullable Names outer) {
    this.name = name;
    this.value = value;
    this.outer = outer;
  }

  static Names bind(String name, HclValue value, @Nullable Names outer) {
    return new Names(name, value, outer);
  }

  static @Nullable HclValue find(@Nullable Names names, String name) {
    for (Names each = names; each != null; each = each.outer) {
      if (each.name.equals(name)) {
        return each.value;
      }
    }
    return null;
  }
}
