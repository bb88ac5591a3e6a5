package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Value;

/**
 * A value that a stack exports.
 *
 * @param stack id of the outermost stack
 * @param output its address: {@code VpcId}, {@code Network/VpcId}
 * @param name under which it is exported; it may be known in part
 */
public record Export(String stack, String output, Value name, Value value) {
  public Export {
    requireNonNull(stack, "stack");
    requireNonNull(output, "output");
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }

  /** Returns where it is from, as a phrase: {@code output VpcId of network.yaml}. */
  String source() {
    return "output " + output + " of " + stack;
  }
}
