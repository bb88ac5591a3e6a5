package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;

/** A function that only a provider could run. */
final class ProviderFunction {
  private ProviderFunction() {}

  static Definition named(String name) {
    return Definition.of(name)
        .takesRest("arguments", HclType.DYNAMIC, Definition.NULL, Definition.UNKNOWN)
        .mayGiveNull()
        .gives(HclType.DYNAMIC, arguments -> HclValue.Unknown.of(HclType.DYNAMIC));
  }
}
