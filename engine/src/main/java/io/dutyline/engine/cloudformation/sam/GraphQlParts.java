package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import java.util.List;

/** Makes the resources that belong to one API of AppSync. */
final class GraphQlParts {
  private final SamResource api;
  private final Output output;

  GraphQlParts(SamResource api, Output output) {
    this.api = api;
    this.output = output;
  }

  /** Starts the properties of a part of the API: its id. */
  MappingBuilder properties(SourceRange head) {
    NodeMaker make = NodeMaker.at(head);
    return make.map().put("ApiId", make.getAtt(api.logicalId(), "ApiId"));
  }

  void add(String logicalId, SourceRange head, String type, MappingBuilder properties) {
    output.add(api, new Made(logicalId, head, head, type, properties.build(), api.kept()));
  }

  /** Adds what the schema must come before. */
  void addAfterSchema(String logicalId, SourceRange head, String type, MappingBuilder properties) {
    Made made = new Made(logicalId, head, head, type, properties.build(), api.kept());
    output.add(api, made.dependingOn(List.of(api.logicalId() + "Schema")));
  }

  /** Adds a role that AppSync takes. */
  void role(String logicalId, SourceRange head, MappingBuilder more) {
    NodeMaker make = NodeMaker.at(head);
    add(
        logicalId,
        head,
        "AWS::IAM::Role",
        make.map()
            .put("AssumeRolePolicyDocument", Role.trust(make, "appsync.amazonaws.com"))
            .putAll(more.build()));
  }

  /** Has a connector give what {@code source} needs of {@code destination}. */
  void connect(
      String logicalId,
      MappingNode source,
      MappingNode destination,
      Node permissions,
      SourceRange head) {
    NodeMaker make = NodeMaker.at(head);
    MappingNode properties =
        make.map()
            .put("Source", source)
            .put("Destination", destination)
            .put("Permissions", permissions)
            .build();
    MappingNode body =
        make.map().put("Type", ConnectorType.NAME).put("Properties", properties).build();
    Entry entry = new Entry(logicalId, head, body);
    SamResource connector = new SamResource(logicalId, ConnectorType.NAME, entry, body, properties);
    output.addAll(api, ConnectorType.make(connector, output));
  }

  /** Returns the entries of a map; none if it is no map. */
  List<Entry> entries(MappingNode map, String key) {
    return map.get(key).orElse(null) instanceof MappingNode entries ? entries.entries() : List.of();
  }
}
