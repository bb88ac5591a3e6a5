package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fills in what a connection's facts leave open: {@code %{Source.Arn}} as a whole text is the node
 * itself, within a longer one a variable of {@code Fn::Sub}.
 */
final class Placeholders {
  private final Map<String, Node> values;
  private boolean complete = true;

  Placeholders(Map<String, Node> values) {
    this.values = new TreeMap<>(values);
  }

  /** Returns the node with everything filled in; empty if there is no value for something. */
  Optional<Node> fill(Node node) {
    complete = true;
    Node filled = filled(node);
    return complete ? Optional.of(filled) : Optional.empty();
  }

  private Node filled(Node node) {
    if (node instanceof ScalarNode text) {
      return text(text);
    }
    if (node instanceof FunctionNode call) {
      return new FunctionNode(call.name(), filled(call.argument()), call.range());
    }
    if (node instanceof MappingNode map) {
      MappingBuilder built = new MappingBuilder(map.range());
      for (Entry entry : map.entries()) {
        built.put(entry.key(), entry.keyRange(), filled(entry.value()));
      }
      return built.build();
    }
    List<Node> items = new ArrayList<>();
    ((SequenceNode) node).items().forEach(item -> items.add(filled(item)));
    return new SequenceNode(items, node.range());
  }

  private Node text(ScalarNode node) {
    String text = node.text();
    MappingBuilder variables = new MappingBuilder(node.range());
    for (Map.Entry<String, Node> value : values.entrySet()) {
      String placeholder = "%{" + value.getKey() + "}";
      if (text.equals(placeholder)) {
        return value.getValue();
      }
      if (text.contains(placeholder)) {
        String variable = value.getKey().replace(".", "");
        text = text.replace(placeholder, "${" + variable + "}");
        variables.put(variable, value.getValue());
      }
    }
    complete &= !text.contains("%{");
    NodeMaker make = NodeMaker.at(node);
    if (!text.contains("${")) {
      return node;
    }
    return variables.isEmpty() ? make.sub(text) : make.sub(text, variables.build());
  }
}
