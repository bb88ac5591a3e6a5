package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.List;

/** The attribute DependsOn of resources: a logical id, or a list of them. */
final class Dependencies {
  private static final String NAME = "DependsOn";

  private Dependencies() {}

  /** Returns a resource's body that depends on one more, unless it does already. */
  static MappingNode with(MappingNode body, ScalarNode logicalId) {
    List<Node> names = of(body);
    if (!has(names, logicalId.text())) {
      names.add(logicalId);
    }
    return put(body, names, logicalId);
  }

  /** Has a resource of the output depend on another one; nothing if it is not there. */
  static void add(Output output, String resource, ScalarNode logicalId) {
    output
        .resource(resource)
        .filter(entry -> entry.value() instanceof MappingNode)
        .ifPresent(
            entry -> output.change(changed(entry, with((MappingNode) entry.value(), logicalId))));
  }

  /** Has everything that depends on {@code replaced} depend on what is made in its place. */
  static void replace(Output output, String replaced, List<String> logicalIds, NodeMaker make) {
    for (Entry entry : List.copyOf(output.resources())) {
      if (entry.value() instanceof MappingNode body && has(of(body), replaced)) {
        List<Node> names = of(body);
        names.removeIf(name -> ((ScalarNode) name).text().equals(replaced));
        for (String logicalId : logicalIds) {
          if (!has(names, logicalId)) {
            names.add(make.text(logicalId));
          }
        }
        output.change(changed(entry, put(body, names, make.text(replaced))));
      }
    }
  }

  private static List<Node> of(MappingNode body) {
    List<Node> names = new ArrayList<>();
    Node written = body.get(NAME).orElse(null);
    if (written instanceof SequenceNode list) {
      list.items().stream().filter(ScalarNode.class::isInstance).forEach(names::add);
    } else if (written instanceof ScalarNode && !Shapes.isNull(written)) {
      names.add(written);
    }
    return names;
  }

  private static boolean has(List<Node> names, String logicalId) {
    return names.stream()
        .anyMatch(name -> name instanceof ScalarNode text && text.text().equals(logicalId));
  }

  private static MappingNode put(MappingNode body, List<Node> names, ScalarNode cause) {
    Entry old = body.entry(NAME).orElse(null);
    return MappingBuilder.from(body)
        .put(
            NAME,
            old == null ? cause.range() : old.keyRange(),
            new SequenceNode(names, old == null ? cause.range() : old.value().range()))
        .build();
  }

  private static Entry changed(Entry entry, MappingNode body) {
    return new Entry(entry.key(), entry.keyRange(), body);
  }
}
