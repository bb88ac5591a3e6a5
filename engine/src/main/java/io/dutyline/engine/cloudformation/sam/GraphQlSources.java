package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The data sources of an API of AppSync, with the roles by which it reaches them. */
final class GraphQlSources {
  private static final String TYPE = "AWS::AppSync::DataSource";

  private final SamResource api;
  private final GraphQlParts parts;
  private final Output output;

  /** Logical ids by the names that functions know them by. */
  private final Map<String, String> sources = new LinkedHashMap<>();

  GraphQlSources(SamResource api, GraphQlParts parts, Output output) {
    this.api = api;
    this.parts = parts;
    this.output = output;
  }

  void add() {
    if (!(api.property("DataSources").orElse(null) instanceof MappingNode sections)) {
      return;
    }
    for (Entry source : parts.entries(sections, "DynamoDb")) {
      if (source.value() instanceof MappingNode settings) {
        addTable(source, settings);
      }
    }
    for (Entry source : parts.entries(sections, "Lambda")) {
      if (source.value() instanceof MappingNode settings) {
        addFunction(source, settings);
      }
    }
  }

  private void addTable(Entry source, MappingNode settings) {
    NodeMaker make = NodeMaker.at(source.keyRange());
    String logicalId = api.logicalId() + source.key() + "DynamoDBDataSource";
    MappingBuilder table =
        make.map()
            .put("AwsRegion", make.ref("AWS::Region"))
            .copyAs("AwsRegion", settings, "Region")
            .copy(settings, "TableName");
    for (String property : new String[] {"UseCallerCredentials", "Versioned"}) {
      if (ApiBody.isSet(settings, property)) {
        table.copy(settings, property);
      }
    }
    table.copyAs("DeltaSyncConfig", settings, "DeltaSync");
    Node tableArn =
        settings
            .get("TableArn")
            .filter(Truths::isSomething)
            .orElseGet(() -> tableArn(settings, make));
    addSource(
        source,
        settings,
        logicalId,
        parts
            .properties(source.keyRange())
            .put("Type", "AMAZON_DYNAMODB")
            .put("DynamoDBConfig", table.build()),
        () ->
            connect(
                logicalId,
                "ToTableConnector",
                make.map().put("Type", "AWS::DynamoDB::Table").put("Arn", tableArn).build(),
                settings.get("Permissions").orElseGet(() -> make.texts("Read", "Write")),
                source.keyRange()));
  }

  private static Node tableArn(MappingNode settings, NodeMaker make) {
    Node region = make.ref("AWS::Region");
    return make.sub(
        "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}",
        make.map()
            .copyAs("__TableName__", settings, "TableName")
            .put("__Region__", region)
            .copyAs("__Region__", settings, "Region")
            .build());
  }

  private void addFunction(Entry source, MappingNode settings) {
    NodeMaker make = NodeMaker.at(source.keyRange());
    String logicalId = api.logicalId() + source.key() + "LambdaDataSource";
    MappingNode function = make.map().copyAs("LambdaFunctionArn", settings, "FunctionArn").build();
    addSource(
        source,
        settings,
        logicalId,
        parts.properties(source.keyRange()).put("Type", "AWS_LAMBDA").put("LambdaConfig", function),
        () ->
            connect(
                logicalId,
                "ToLambdaConnector",
                make.map()
                    .put("Type", "AWS::Lambda::Function")
                    .copyAs("Arn", settings, "FunctionArn")
                    .build(),
                make.texts("Write"),
                source.keyRange()));
  }

  /**
   * @param connection made where the source's author names no role
   */
  private void addSource(
      Entry source,
      MappingNode settings,
      String logicalId,
      MappingBuilder properties,
      Runnable connection) {
    properties.put("Name", source.key()).copy(settings, "Name", "Description");
    sources.put(source.key(), logicalId);
    NodeMaker make = NodeMaker.at(source.keyRange());
    boolean named = ApiBody.isSet(settings, "ServiceRoleArn");
    if (named) {
      properties.copy(settings, "ServiceRoleArn");
    } else {
      properties.put("ServiceRoleArn", make.getAtt(logicalId + "Role", "Arn"));
    }
    parts.add(logicalId, source.keyRange(), TYPE, properties);
    if (!named) {
      parts.role(logicalId + "Role", source.keyRange(), make.map());
      connection.run();
    }
  }

  private void connect(
      String logicalId,
      String suffix,
      MappingNode destination,
      Node permissions,
      SourceRange head) {
    NodeMaker make = NodeMaker.at(head);
    MappingNode source =
        make.map()
            .put("Type", TYPE)
            .put("Arn", make.getAtt(logicalId, "DataSourceArn"))
            .put("RoleName", make.ref(logicalId + "Role"))
            .build();
    parts.connect(logicalId + suffix, source, destination, permissions, head);
  }

  /** Returns the expression for the data source that a function names. */
  Optional<Node> named(Node written) {
    if (!(written instanceof ScalarNode name)) {
      return Optional.of(written);
    }
    String logicalId = sources.get(name.text());
    if (name.text().toLowerCase(Locale.ROOT).equals("none")) {
      logicalId = none(name.range());
    } else if (logicalId == null) {
      new ApiProblems(output)
          .part(api, "DataSource", "There is no data source " + name.text() + ".", name.range());
      return Optional.empty();
    }
    return Optional.of(NodeMaker.at(name).getAtt(logicalId, "Name"));
  }

  private String none(SourceRange head) {
    String logicalId = api.logicalId() + "NoneDataSource";
    if (output.resource(logicalId).isEmpty()) {
      parts.add(
          logicalId, head, TYPE, parts.properties(head).put("Name", logicalId).put("Type", "NONE"));
    }
    return logicalId;
  }
}
