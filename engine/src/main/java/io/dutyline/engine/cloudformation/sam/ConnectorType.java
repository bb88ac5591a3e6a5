package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/** {@code AWS::Serverless::Connector}: what lets one resource read or write another. */
final class ConnectorType implements SamType {
  static final String NAME = "AWS::Serverless::Connector";

  /** Connections by the types of both ends, and what is known of resources of a type. */
  static final DataFile FILE = new DataFile("connections.json");

  @Override
  public void expand(SamResource resource, Output output) {
    List<Made> made = make(resource, output);
    if (made.isEmpty()) {
      return;
    }
    output.remove(resource.logicalId());
    output.addAll(resource, made);
    List<String> logicalIds = made.stream().map(Made::logicalId).toList();
    Dependencies.replace(output, resource.logicalId(), logicalIds, resource.maker());
  }

  /**
   * Returns what a connector makes; none, after a diagnostic, if it cannot be made out. What has to
   * wait for it is changed in the output.
   */
  static List<Made> make(SamResource connector, Output output) {
    Node destination = connector.property("Destination").orElse(null);
    List<Made> made = new ArrayList<>();
    if (destination instanceof SequenceNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        made.addAll(connect(connector, list.items().get(i), "Destination" + i, output));
      }
    } else if (destination != null) {
      made.addAll(connect(connector, destination, "", output));
    } else {
      refuse(connector, "has no Destination", output);
    }
    return made;
  }

  private static List<Made> connect(
      SamResource connector, Node destination, String suffix, Output output) {
    Node source = connector.property("Source").orElse(null);
    if (!(source instanceof MappingNode from) || !(destination instanceof MappingNode to)) {
      refuse(connector, "has a Source or Destination that is no map", output);
      return List.of();
    }
    ConnectorEnd first = ConnectorEnd.read(from, to, output).orElse(null);
    ConnectorEnd second = ConnectorEnd.read(to, from, output).orElse(null);
    if (first == null || second == null) {
      String end = first == null ? "Source" : "Destination";
      refuse(connector, "has a " + end + " that is no resource of the template", output);
      return List.of();
    }
    return new Connection(connector, first, second, suffix, output).make();
  }

  static void refuse(SamResource connector, String problem, Output output) {
    output
        .diagnostics()
        .warning(
            "Connector " + connector.logicalId() + " " + problem,
            "The serverless transform refuses it. What it would make is not judged.",
            connector.head());
  }
}
