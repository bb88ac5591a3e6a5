package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the section Transform names. */
final class TransformNames {
  private static final String SERVERLESS = "AWS::Serverless-2016-10-31";

  private TransformNames() {}

  /** Returns whether the template asks for the serverless transform. */
  static boolean hasServerless(MappingNode template) {
    Node section = template.get("Transform").orElse(null);
    if (section instanceof SequenceNode list) {
      return list.items().stream().anyMatch(TransformNames::isServerless);
    }
    return section != null && isServerless(section);
  }

  /** Returns the section without the serverless transform; empty if nothing is left. */
  static Optional<Entry> withoutServerless(MappingNode template) {
    Entry section = template.entry("Transform").orElse(null);
    if (section == null || isServerless(section.value())) {
      return Optional.empty();
    }
    if (!(section.value() instanceof SequenceNode list)) {
      return Optional.of(section);
    }
    List<Node> others = new ArrayList<>(list.items());
    others.removeIf(TransformNames::isServerless);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(section.key(), section.keyRange(), new SequenceNode(others, list.range())));
  }

  private static boolean isServerless(Node node) {
    if (node instanceof MappingNode map) {
      return map.get("Name").filter(TransformNames::isServerless).isPresent();
    }
    return node instanceof ScalarNode name && name.text().strip().equals(SERVERLESS);
  }
}
