package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.List;

/** The attribute Connectors, which any resource may have: connectors of which it is the source. */
final class EmbeddedConnectors {
  private static final String NAME = "Connectors";

  private EmbeddedConnectors() {}

  /** Makes resources of their own out of them. */
  static void extract(Output output) {
    for (Entry resource : List.copyOf(output.resources())) {
      if (resource.value() instanceof MappingNode body && body.get(NAME).isPresent()) {
        Node connectors = body.get(NAME).orElseThrow();
        MappingNode rest = MappingBuilder.from(body).remove(NAME).build();
        output.change(new Entry(resource.key(), resource.keyRange(), rest));
        if (connectors instanceof MappingNode map) {
          map.entries().forEach(connector -> extract(resource, connector, output));
        } else if (!Shapes.isNull(connectors)) {
          tellNoMap("Connectors of " + resource.key(), connectors, output);
        }
      }
    }
  }

  private static void extract(Entry resource, Entry connector, Output output) {
    boolean plausible =
        connector.value() instanceof MappingNode body
            && body.get("Properties").orElse(null) instanceof MappingNode;
    if (!plausible) {
      tellNoMap(
          "Connector " + connector.key() + " of " + resource.key(), connector.value(), output);
      return;
    }
    MappingNode body = (MappingNode) connector.value();
    MappingNode properties = (MappingNode) body.get("Properties").orElseThrow();
    MappingBuilder source = new MappingBuilder(connector.keyRange()).put("Id", resource.key());
    if (properties.get("SourceReference").orElse(null) instanceof MappingNode reference) {
      source.putAll(reference).put("Id", resource.key());
    }
    MappingNode complete =
        MappingBuilder.from(properties)
            .remove("SourceReference")
            .put("Source", connector.keyRange(), source.build())
            .build();
    MappingNode whole =
        MappingBuilder.from(body)
            .put(
                "Type",
                connector.keyRange(),
                NodeMaker.at(connector.keyRange()).text(ConnectorType.NAME))
            .put("Properties", complete)
            .build();
    output.change(new Entry(resource.key() + connector.key(), connector.keyRange(), whole));
  }

  private static void tellNoMap(String name, Node node, Output output) {
    output
        .diagnostics()
        .warning(
            name + " cannot be read",
            "A connector is a map with Properties. What it would make is not judged.",
            node.range());
  }
}
