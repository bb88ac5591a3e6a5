package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /** Has what depends on a connector depend on what is made in its place. */
  static void replace(Output output) {
    Map<String, List<String>> replaced = output.replaced();
    if (replaced.isEmpty()) {
      return;
    }
    for (Entry entry : List.copyOf(output.resources())) {
      if (entry.value() instanceof MappingNode body && body.get(NAME).isPresent()) {
        List<Node> names = of(body);
        if (names.removeIf(name -> replaced.containsKey(((ScalarNode) name).text()))) {
          for (Node old : of(body)) {
            addMissing(names, replaced.getOrDefault(((ScalarNode) old).text(), List.of()), old);
          }
          output.change(changed(entry, put(body, names, (ScalarNode) of(body).get(0))));
        }
      }
    }
  }

  private static void addMissing(List<Node> names, List<String> logicalIds, Node cause) {
    for (String logicalId : logicalIds) {
      if (!has(names, logicalId)) {
        names.add(NodeMaker.at(cause).text(logicalId));
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
