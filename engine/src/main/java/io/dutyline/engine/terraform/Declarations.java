package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.hcl.syntax.Attribute;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the files of one module declare, in the order of the files and then of their lines.
 *
 * @param resources by {@code type.name}
 * @param data by {@code type.name}
 * @param providers by {@code name} and {@code name.alias}
 * @param ephemeral by {@code type.name}: they are read, but are no resources
 */
record Declarations(
    Map<String, Declaration> variables,
    Map<String, Attribute> locals,
    Map<String, Declaration> outputs,
    Map<String, Declaration> calls,
    Map<String, Declaration> resources,
    Map<String, Declaration> data,
    Map<String, Declaration> ephemeral,
    Map<String, Declaration> providers,
    List<Diagnostic> diagnostics) {
  Declarations {
    variables = copy(variables);
    locals = copy(locals);
    outputs = copy(outputs);
    calls = copy(calls);
    resources = copy(resources);
    data = copy(data);
    ephemeral = copy(ephemeral);
    providers = copy(providers);
    diagnostics = List.copyOf(diagnostics);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
