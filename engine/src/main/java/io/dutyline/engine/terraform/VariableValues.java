package io.dutyline.engine.terraform;

import java.util.List;
import java.util.Map;

/**
 * What a root module's variables are, according to the configuration.
 *
 * @param values by the variables' names: for a string the text, for any other type an expression,
 *     as Terraform's {@code -var} has it; a list of strings may also be separated by commas
 * @param files with values, {@code .tfvars} or {@code .tfvars.json}; paths from the root module's
 *     folder on
 */
public record VariableValues(Map<String, String> values, List<String> files) {
  /** The configuration says nothing. */
  public static final VariableValues NONE = new VariableValues(Map.of(), List.of());

  public VariableValues {
    values = Map.copyOf(values);
    files = List.copyOf(files);
  }
}
