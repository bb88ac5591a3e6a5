package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The section Mappings: two levels of keys. */
final class Mappings {
  private final Map<String, Map<String, Map<String, Node>>> byName = new LinkedHashMap<>();
  private final Set<String> incomplete = new LinkedHashSet<>();
  private boolean sectionIncomplete;

  private Mappings() {}

  static Mappings of(@Nullable Node section, Diagnostics diagnostics) {
    Mappings mappings = new Mappings();
    if (section instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        mappings.read(entry, diagnostics);
      }
    } else if (section != null && !Shapes.isNull(section)) {
      mappings.sectionIncomplete = true;
      mappings.tellShape("Mappings", section, diagnostics);
    }
    return mappings;
  }

  private void read(MappingNode.Entry entry, Diagnostics diagnostics) {
    String name = entry.key();
    if (IntrinsicFunctions.isName(name)) {
      sectionIncomplete = true;
      UnevaluatedFunction.tell(entry, diagnostics);
      return;
    }
    Map<String, Map<String, Node>> rows = new LinkedHashMap<>();
    byName.put(name, rows);
    if (!(entry.value() instanceof MappingNode body)) {
      incomplete.add(name);
      tellShape("Mapping " + name, entry.value(), diagnostics);
      return;
    }
    for (MappingNode.Entry row : body.entries()) {
      if (IntrinsicFunctions.isName(row.key())) {
        incomplete.add(name);
        UnevaluatedFunction.tell(row, diagnostics);
      } else if (row.value() instanceof MappingNode columns) {
        rows.put(row.key(), columns(name, columns, diagnostics));
      } else {
        incomplete.add(name);
        tellShape("Mapping " + name + ", key " + row.key(), row.value(), diagnostics);
      }
    }
  }

  private Map<String, Node> columns(String name, MappingNode columns, Diagnostics diagnostics) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (MappingNode.Entry column : columns.entries()) {
      if (IntrinsicFunctions.isName(column.key())) {
        incomplete.add(name);
        UnevaluatedFunction.tell(column, diagnostics);
      } else if (isPlain(column.value())) {
        values.put(column.key(), column.value());
      } else {
        incomplete.add(name);
        diagnostics.warning(
            "Mapping " + name + " holds more than texts and lists",
            "Under "
                + column.key()
                + " CloudFormation takes no functions and no maps; the value is"
                + " taken as unknown.",
            column.value().range());
      }
    }
    return values;
  }

  /** A function could look into the very mapping that it stands in. */
  private static boolean isPlain(Node node) {
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (!isPlain(item)) {
          return false;
        }
      }
      return true;
    }
    return node instanceof ScalarNode;
  }

  private void tellShape(String what, Node node, Diagnostics diagnostics) {
    if (node instanceof Node.FunctionNode function) {
      UnevaluatedFunction.tell(function, diagnostics);
    } else {
      diagnostics.warning(
          what + " is not a map",
          "It is " + Shapes.name(node) + ". A mapping has two levels of keys.",
          node.range());
    }
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** Returns whether what is not written in the mapping may be there all the same. */
  boolean mayHaveMore(String name) {
    return byName.containsKey(name) ? incomplete.contains(name) : sectionIncomplete;
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Set<String> firstKeys(String name) {
    return byName.getOrDefault(name, Map.of()).keySet();
  }

  Set<String> secondKeys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    for (Map<String, Node> row : byName.getOrDefault(name, Map.of()).values()) {
      keys.addAll(row.keySet());
    }
    return keys;
  }

  /** Returns what stands there, or null. */
  @Nullable Node find(String name, String firstKey, String secondKey) {
    return byName.getOrDefault(name, Map.of()).getOrDefault(firstKey, Map.of()).get(secondKey);
  }

  /** Returns everything that stands under one of the first keys and one of the second. */
  List<Node> findAll(String name, Iterable<String> firstKeys, Iterable<String> secondKeys) {
    List<Node> found = new ArrayList<>();
    for (String firstKey : firstKeys) {
      for (String secondKey : secondKeys) {
        Node node = find(name, firstKey, secondKey);
        if (node != null) {
          found.add(node);
        }
      }
    }
    return found;
  }
}
