package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Node.FunctionNode;
import io.dutyline.engine.cloudformation.Node.MappingNode;
import io.dutyline.engine.cloudformation.Node.ScalarNode;

/** What a node is, for conditions and messages. */
final class Shapes {
  private Shapes() {}

  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
  }

  /** Returns the kind of a node as a phrase: {@code a list}. */
  static String name(Node node) {
    if (node instanceof ScalarNode scalar) {
      return switch (scalar.kind()) {
        case STRING -> "a text";
        case NUMBER -> "a number";
        case BOOLEAN -> "a boolean";
        case NULL -> "nothing";
      };
    }
    if (node instanceof FunctionNode function) {
      return "the function " + function.name();
    }
    return node instanceof MappingNode ? "a map" : "a list";
  }
}
