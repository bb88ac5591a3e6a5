package io.dutyline.engine.terraform;

import io.dutyline.hcl.eval.Scope;

/**
 * Where an expression stands, which says what the names in it mean.
 *
 * @param around the block whose {@code count} or {@code for_each} its {@code count} and {@code
 *     each} are those of
 */
record Outlook(ModuleInstance module, Scope scope, Declaration around) {
  /** Returns the outlook of what stands in no block that there may be several instances of. */
  static Outlook of(ModuleInstance module, Declaration around) {
    return new Outlook(module, module.scope(), around);
  }

  static Outlook of(ResourceInstance instance) {
    return new Outlook(instance.module(), instance.scope(), instance.declaration());
  }
}
