package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use of {@code Fn::ForEach}.
 *
 * @param name what follows the function's name; empty if nothing does
 * @param identifier what stands for the current text in the body
 * @param collection an expression
 * @param body what is made for each text
 */
record Loop(String name, String identifier, Node collection, MappingNode body) {
  private static final String FUNCTION = "Fn::ForEach";
  private static final String SEPARATOR = "::";

  /** Returns whether a key, or a function's name, is that of a loop. */
  static boolean isName(String key) {
    return key.startsWith(FUNCTION);
  }

  static boolean isIn(String text) {
    return text.contains(FUNCTION);
  }

  /** Returns what a loop's key calls it. */
  static String nameOf(String key) {
    String rest = key.substring(FUNCTION.length());
    return rest.startsWith(SEPARATOR) ? rest.substring(SEPARATOR.length()) : rest;
  }

  /** Returns the loop, or null if it does not have its three parts. */
  static @Nullable Loop of(Entry entry) {
    if (entry.value() instanceof SequenceNode parts
        && parts.items().size() == 3
        && parts.items().get(0) instanceof ScalarNode identifier
        && !identifier.text().isBlank()) {
      MappingNode body = asMap(parts.items().get(2));
      if (body != null) {
        return new Loop(nameOf(entry.key()), identifier.text(), parts.items().get(1), body);
      }
    }
    return null;
  }

  /** Returns the entries of a section, which may be nothing but one loop; null if it has none. */
  static @Nullable MappingNode asSection(Node node) {
    return node instanceof FunctionNode call && !isName(call.name()) ? null : asMap(node);
  }

  /** Returns the map that a node is; a map whose only key is a function's name is read as one. */
  static @Nullable MappingNode asMap(Node node) {
    if (node instanceof FunctionNode call) {
      return new MappingNode(
          List.of(new Entry(call.name(), call.range(), call.argument())), call.range());
    }
    return node instanceof MappingNode map ? map : null;
  }
}
