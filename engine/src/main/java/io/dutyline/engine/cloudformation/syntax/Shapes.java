package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;

/** What a node is, for conditions and messages. */
public final class Shapes {
  private Shapes() {}

  public static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
  }

  /** Returns the kind of a node as a phrase: {@code a list}. */
  public static String name(Node node) {
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
