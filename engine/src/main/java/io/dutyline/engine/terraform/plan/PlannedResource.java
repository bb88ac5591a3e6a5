package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;

/**
 * A managed resource as it will be after the plan is applied.
 *
 * @param address with the addresses of its modules
 * @param module address of its module; empty for the root module
 * @param after its attributes, as far as they are known
 * @param unknown those that are known after apply only
 * @param sensitive those that no writer may print
 * @param range from where it starts in the plan
 */
record PlannedResource(
    String address,
    String module,
    String type,
    MapValue after,
    Overlay unknown,
    Overlay sensitive,
    SourceRange range) {

  /** Returns the same resource, of the module at an address. */
  PlannedResource in(String other) {
    return new PlannedResource(address, other, type, after, unknown, sensitive, range);
  }
}
