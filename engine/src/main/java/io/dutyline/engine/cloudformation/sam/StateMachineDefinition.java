package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a state machine does: SAM takes it as a map, CloudFormation as JSON text, in which
 * expressions of the template stand as substitutions.
 */
final class StateMachineDefinition {
  private static final String DYNAMIC = "{{resolve:";

  private final MappingBuilder substitutions;
  private int number;

  private StateMachineDefinition(MappingBuilder substitutions) {
    this.substitutions = substitutions;
  }

  /** Puts the definition's properties. One in a file of the author's machine is left out. */
  static void put(SamResource resource, MappingBuilder machine) {
    NodeMaker make = NodeMaker.at(resource.headOf("Definition"));
    MappingBuilder substitutions =
        resource.something("DefinitionSubstitutions").orElse(null) instanceof MappingNode written
            ? MappingBuilder.from(written)
            : make.map();
    Node definition = resource.something("Definition").orElse(null);
    if (definition != null) {
      Node text = new StateMachineDefinition(substitutions).replaced(definition);
      machine.put(
          "DefinitionString",
          resource.headOf("Definition"),
          make.join("\n", make.texts(new IndentedJson().lines(text))));
    } else {
      resource
          .something("DefinitionUri")
          .map(uri -> CodeLocation.convert(uri, "Bucket", "Key", "Version"))
          .filter(location -> !location.isEmpty())
          .ifPresent(location -> machine.put("DefinitionS3Location", location.build()));
    }
    if (!substitutions.isEmpty()) {
      machine.put(
          "DefinitionSubstitutions",
          resource.headOf("DefinitionSubstitutions"),
          substitutions.build());
    }
  }

  /** Substitutions are numbered in the order of the keys. */
  private Node replaced(Node node) {
    if (node instanceof MappingNode map) {
      List<Entry> entries = new ArrayList<>(map.entries());
      entries.sort(Comparator.comparing(Entry::key));
      MappingBuilder built = new MappingBuilder(map.range());
      for (Entry entry : entries) {
        built.put(entry.key(), entry.keyRange(), item(entry.value()));
      }
      return built.build();
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      list.items().forEach(each -> items.add(item(each)));
      return new SequenceNode(items, list.range());
    }
    return node;
  }

  private Node item(Node node) {
    boolean dynamic =
        node instanceof FunctionNode
            || (node instanceof ScalarNode text && text.text().startsWith(DYNAMIC))
            || (node instanceof MappingNode map
                && map.entries().size() == 1
                && map.get("Condition").isPresent());
    if (!dynamic) {
      return replaced(node);
    }
    number++;
    String name = "definition_substitution_" + number;
    substitutions.put(name, node.range(), node);
    return NodeMaker.at(node).text("${" + name + "}");
  }
}
