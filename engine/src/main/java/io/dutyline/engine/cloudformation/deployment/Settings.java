package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the values that one deployment gives its parameters. No message holds a value. */
final class Settings {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, SourceRange> keys = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Adds a parameter whose value is not in the file. */
  void mention(String key, SourceRange range) {
    keys.put(key, range);
  }

  void put(String key, SourceRange range, String value) {
    keys.put(key, range);
    values.put(key, value);
  }

  /** Adds what another file says. */
  void addAll(ParameterSet set) {
    keys.putAll(set.keys());
    values.putAll(set.values());
  }

  /** Adds a parameter as it is written: a list is joined with commas, as deployments do. */
  void add(String key, SourceRange range, Node value) {
    String text = text(value);
    if (text != null) {
      put(key, range, text);
      return;
    }
    mention(key, range);
    // What a function stands for, such as a resolver of Sceptre's, no file says.
    if (!Shapes.isNull(value) && !(value instanceof FunctionNode)) {
      diagnostics.add(
          Diagnostic.warning(
              "Value of parameter " + key + " is not read",
              "It is " + Shapes.name(value) + "; write a text, or a list of texts.",
              value.range()));
    }
  }

  private static @Nullable String text(Node value) {
    if (value instanceof ScalarNode scalar) {
      return Shapes.isNull(scalar) ? null : scalar.text();
    }
    if (!(value instanceof SequenceNode list)) {
      return null;
    }
    List<String> items = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof ScalarNode scalar)) {
        return null;
      }
      items.add(scalar.text());
    }
    return String.join(",", items);
  }

  ParameterSet set(String name, String path, List<String> templates, List<String> regions) {
    return new ParameterSet(name, path, templates, values, keys, regions);
  }
}
