package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;

/** Nodes as text: the same text for the same expression, wherever and however it is written. */
final class NodeText {
  /** In UTF-16 units; what is longer is told apart by its place instead. */
  private static final int LONGEST = 1000;

  private final StringBuilder text = new StringBuilder();

  private NodeText() {}

  static String of(Node node) {
    NodeText written = new NodeText();
    written.add(node);
    if (written.text.length() <= LONGEST) {
      return written.text.toString();
    }
    return "the expression at line "
        + node.range().startLine()
        + ", column "
        + node.range().startColumn();
  }

  private void add(Node node) {
    if (text.length() > LONGEST) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      text.append('"').append(Literals.text(scalar)).append('"');
    } else if (node instanceof FunctionNode call) {
      addCall(call);
    } else if (node instanceof SequenceNode list) {
      addList(list);
    } else if (node instanceof MappingNode map) {
      addMap(map);
    }
  }

  private void addCall(FunctionNode call) {
    String name = call.name();
    text.append(name.startsWith("Fn::") ? name.substring("Fn::".length()) : name).append(' ');
    if (call.argument() instanceof ScalarNode scalar && !name.startsWith("Fn::")) {
      text.append(scalar.text());
    } else {
      add(call.argument());
    }
  }

  private void addList(SequenceNode list) {
    text.append('[');
    for (int i = 0; i < list.items().size() && text.length() <= LONGEST; i++) {
      text.append(i == 0 ? "" : ", ");
      add(list.items().get(i));
    }
    text.append(']');
  }

  private void addMap(MappingNode map) {
    text.append('{');
    for (int i = 0; i < map.entries().size() && text.length() <= LONGEST; i++) {
      text.append(i == 0 ? "" : ", ").append(map.entries().get(i).key()).append(": ");
      add(map.entries().get(i).value());
    }
    text.append('}');
  }
}
