package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.Locale;

/** What counts as true to the transform, which asks as Python does. */
final class Truths {
  private Truths() {}

  /** Returns whether a boolean of YAML is true. */
  static boolean isTrue(ScalarNode scalar) {
    String lower = scalar.text().toLowerCase(Locale.ROOT);
    return lower.equals("true") || lower.equals("yes") || lower.equals("on");
  }

  /**
   * Returns whether there is something: not false, zero, empty or null. A function is something.
   */
  static boolean isSomething(Node node) {
    if (node instanceof ScalarNode scalar) {
      return switch (scalar.kind()) {
        case NULL -> false;
        case BOOLEAN -> isTrue(scalar);
        case STRING -> !scalar.text().isEmpty();
        case NUMBER -> !scalar.text().matches("[-+]?0+(\\.0*)?");
      };
    }
    if (node instanceof SequenceNode list) {
      return !list.items().isEmpty();
    }
    return !(node instanceof MappingNode map) || !map.entries().isEmpty();
  }

  /** Returns whether a node is the boolean {@code true} as written. */
  static boolean isTrue(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.kind() == ScalarNode.Kind.BOOLEAN
        && isTrue(scalar);
  }
}
