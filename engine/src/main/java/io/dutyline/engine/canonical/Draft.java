package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.value.Value;
import java.util.Map;

/**
 * A resource in canonical words while parts may still join it.
 *
 * @param root its properties
 * @param beside what is not among them, by its target's text
 * @param existence whether it is there
 */
record Draft(
    TerraformResource resource,
    TypeMapping mapping,
    View view,
    Slot root,
    Map<String, Value> beside,
    Value existence) {

  /** There is one for each resource and view, and it is looked up often. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
