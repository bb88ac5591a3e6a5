package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.value.Value;
import java.util.Map;

/**
 * What an expression of one template can see.
 *
 * @param inputs parameters and pseudo parameters by name
 * @param values of the inputs, by name
 * @param forConditions whether the expression belongs to a condition, which explores all values of
 *     an input
 */
record Scope(
    Declarations declarations,
    Map<String, Input> inputs,
    Map<String, Value> values,
    boolean forConditions,
    Mappings mappings,
    Conditions conditions,
    Budget budget,
    Diagnostics diagnostics) {
  Scope {
    requireNonNull(declarations, "declarations");
    requireNonNull(mappings, "mappings");
    requireNonNull(conditions, "conditions");
    requireNonNull(budget, "budget");
    requireNonNull(diagnostics, "diagnostics");
  }
}
