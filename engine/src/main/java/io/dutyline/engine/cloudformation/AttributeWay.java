package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where an attribute of a resource comes from: a nested stack's outputs may be known. */
final class AttributeWay {
  private static final String OUTPUTS = "Outputs.";

  private final Way way;
  private final NodeWay nodes;

  AttributeWay(Way way, NodeWay nodes) {
    this.way = way;
    this.nodes = nodes;
  }

  /** Tells of what {@code Fn::GetAtt} names. */
  void tell(FunctionNode call, TemplateAt at) {
    List<String> names = new ArrayList<>();
    if (call.argument() instanceof SequenceNode list) {
      for (Node item : list.items()) {
        names.add(item instanceof ScalarNode text ? text.text() : "");
        nodes.follow(item, at);
      }
    } else if (call.argument() instanceof ScalarNode text) {
      names.add(text.text());
    }
    tell(String.join(".", names), at);
  }

  /**
   * @param path {@code LogicalId.Attribute}
   */
  void tell(String path, TemplateAt at) {
    int dot = path.indexOf('.');
    if (dot <= 0) {
      return;
    }
    String name = path.substring(0, dot);
    String attribute = path.substring(dot + 1);
    Optional<TemplateAt> child = attribute.startsWith(OUTPUTS) ? at.child(name) : Optional.empty();
    Optional<MappingNode.Entry> resource = at.entry("Resources", name);
    if (child.isPresent()) {
      nodes.output(attribute.substring(OUTPUTS.length()), child.get());
    } else if (resource.isPresent()) {
      way.add(
          "attribute " + attribute + " of resource " + name + " is known only after deployment",
          resource.get().keyRange());
    }
  }
}
