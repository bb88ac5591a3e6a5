package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.value.Value;
import java.util.Map;

/**
 * What an expression of one template can see.
 *
 * @param inputs parameters and pseudo parameters that conditions may be about, by name
 * @param values of all parameters and pseudo parameters, by name
 * @param forConditions whether the expression belongs to a condition, which explores all values of
 *     an input
 * @param names what the tree of stacks calls what the template declares
 * @param outlook on other templates
 */
record Scope(
    Declarations declarations,
    Map<String, Input> inputs,
    Map<String, Value> values,
    boolean forConditions,
    Mappings mappings,
    Conditions conditions,
    Names names,
    Outlook outlook,
    Budget budget,
    Diagnostics diagnostics) {
  Scope {
    requireNonNull(declarations, "declarations");
    requireNonNull(mappings, "mappings");
    requireNonNull(conditions, "conditions");
    requireNonNull(names, "names");
    requireNonNull(outlook, "outlook");
    requireNonNull(budget, "budget");
    requireNonNull(diagnostics, "diagnostics");
  }
}
