package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One source and one destination of a connector. */
final class Connection {
  private final SamResource connector;
  private final ConnectorEnd source;
  private final ConnectorEnd destination;
  private final String suffix;
  private final Output output;
  private final NodeMaker make;

  /**
   * @param suffix of what is made, where a connector has several destinations
   */
  Connection(
      SamResource connector,
      ConnectorEnd source,
      ConnectorEnd destination,
      String suffix,
      Output output) {
    this.connector = connector;
    this.source = source;
    this.destination = destination;
    this.suffix = suffix;
    this.output = output;
    this.make = connector.maker();
  }

  /** Returns what is made; none, after a diagnostic, where SAM knows no such connection. */
  List<Made> make() {
    String pair = source.type() + " " + destination.type();
    Node profile = ConnectorType.FILE.entry(pair, connector.head()).orElse(null);
    if (profile == null) {
      return refuse("connects " + source.type() + " to " + destination.type());
    }
    Node filled = new Placeholders(facts()).fill(profile).orElse(null);
    if (!(filled instanceof MappingNode complete)) {
      return refuse("lacks what its policies need of the Source or Destination");
    }
    MappingNode categories = (MappingNode) complete.get("AccessCategories").orElseThrow();
    List<Entry> wanted = wanted(categories);
    if (wanted.isEmpty()) {
      return refuse("has no Permissions that such a connection can have");
    }
    boolean bySource = complete.get("SourcePolicy").filter(Truths::isTrue).isPresent();
    ConnectorEnd owner = bySource ? source : destination;
    String dependant = text(complete, "DependedBy");
    return switch (text(complete, "Kind")) {
      case "AWS_IAM_ROLE_MANAGED_POLICY" -> rolePolicy(owner, wanted, dependant);
      case "AWS_LAMBDA_PERMISSION" -> permissions(owner, wanted);
      case "AWS_SNS_TOPIC_POLICY" ->
          resourcePolicy(owner, "Arn", "TopicPolicy", "AWS::SNS::TopicPolicy", "Topics", wanted);
      default ->
          resourcePolicy(
              owner, "QueueUrl", "QueuePolicy", "AWS::SQS::QueuePolicy", "Queues", wanted);
    };
  }

  private List<Made> refuse(String problem) {
    ConnectorType.refuse(connector, problem, output);
    return List.of();
  }

  private Map<String, Node> facts() {
    Map<String, Node> facts = new HashMap<>();
    for (String name : List.of("Arn", "ResourceId", "Name", "Qualifier")) {
      source.fact(name).ifPresent(value -> facts.put("Source." + name, value));
      destination.fact(name).ifPresent(value -> facts.put("Destination." + name, value));
    }
    return facts;
  }

  private List<Entry> wanted(MappingNode categories) {
    List<Entry> wanted = new ArrayList<>();
    if (connector.property("Permissions").orElse(null) instanceof SequenceNode permissions) {
      for (Entry category : categories.entries()) {
        boolean asked =
            permissions.items().stream()
                .anyMatch(
                    item -> item instanceof ScalarNode name && name.text().equals(category.key()));
        if (asked) {
          wanted.add(category);
        }
      }
    }
    return wanted;
  }

  private List<Made> rolePolicy(ConnectorEnd owner, List<Entry> wanted, String dependant) {
    Node role = owner.fact("RoleName").orElse(null);
    if (role == null) {
      return refuse("finds no role of the template that it could give a policy");
    }
    String logicalId = connector.logicalId() + "Policy" + suffix;
    if (dependant.equals("SOURCE")) {
      Dependencies.add(output, source.logicalId(), make.text(logicalId));
    } else if (dependant.equals("DESTINATION_EVENT_SOURCE_MAPPING")) {
      mapping().ifPresent(id -> Dependencies.add(output, id, make.text(logicalId)));
    }
    MappingBuilder policy =
        make.map().put("PolicyDocument", document(wanted)).put("Roles", make.list(role));
    return List.of(made(logicalId, "AWS::IAM::ManagedPolicy", policy));
  }

  /** Returns the only event source mapping between both ends, which reads with their policy. */
  private Optional<String> mapping() {
    List<String> found = new ArrayList<>();
    for (Entry entry : output.resources()) {
      boolean fits =
          entry.value() instanceof MappingNode body
              && text(body, "Type").equals("AWS::Lambda::EventSourceMapping")
              && body.get("Properties").orElse(null) instanceof MappingNode properties
              && names(properties, "FunctionName", destination)
              && names(properties, "EventSourceArn", source);
      if (fits) {
        found.add(entry.key());
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean names(MappingNode properties, String property, ConnectorEnd end) {
    return properties
        .get(property)
        .flatMap(Intrinsics::logicalId)
        .filter(end.logicalId()::equals)
        .isPresent();
  }

  private List<Made> permissions(ConnectorEnd owner, List<Entry> wanted) {
    Node function = owner.fact("Arn").orElse(null);
    if (function == null) {
      return refuse("finds no ARN of the function that it is to permit");
    }
    List<Made> made = new ArrayList<>();
    for (Entry category : wanted) {
      MappingBuilder permission =
          make.map()
              .put("FunctionName", function)
              .copy(
                  (MappingNode) category.value(),
                  "Action",
                  "Principal",
                  "SourceArn",
                  "SourceAccount");
      String id = connector.logicalId() + category.key() + "LambdaPermission" + suffix;
      made.add(made(id, "AWS::Lambda::Permission", permission));
    }
    return made;
  }

  private List<Made> resourcePolicy(
      ConnectorEnd owner,
      String fact,
      String name,
      String type,
      String property,
      List<Entry> wanted) {
    Node resource = owner.fact(fact).orElse(null);
    if (resource == null) {
      return refuse("finds no " + fact + " of what it is to give a policy");
    }
    MappingBuilder policy =
        make.map().put("PolicyDocument", document(wanted)).put(property, make.list(resource));
    return List.of(made(connector.logicalId() + name + suffix, type, policy));
  }

  private MappingNode document(List<Entry> wanted) {
    List<Node> statements = new ArrayList<>();
    for (Entry category : wanted) {
      if (category.value() instanceof MappingNode map
          && map.get("Statement").orElse(null) instanceof SequenceNode list) {
        statements.addAll(list.items());
      }
    }
    return Role.document(make, statements);
  }

  private Made made(String logicalId, String type, MappingBuilder properties) {
    MappingNode metadata = metadata();
    return new Made(
            logicalId,
            connector.head(),
            connector.body().range(),
            type,
            properties.build(),
            connector.kept())
        .withAttribute("Metadata", metadata);
  }

  /** Tools that draw templates know a connector by this. */
  private MappingNode metadata() {
    MappingBuilder metadata =
        connector.attribute("Metadata").orElse(null) instanceof MappingNode written
            ? MappingBuilder.from(written)
            : make.map();
    MappingNode ends =
        make.map()
            .put("Source", make.map().put("Type", writtenType(source)).build())
            .put("Destination", make.map().put("Type", writtenType(destination)).build())
            .build();
    return metadata
        .put("aws:sam:connectors", make.map().put(connector.logicalId(), ends).build())
        .build();
  }

  private String writtenType(ConnectorEnd end) {
    return output.template().get("Resources").orElse(null) instanceof MappingNode resources
            && resources.get(end.logicalId()).orElse(null) instanceof MappingNode body
            && body.get("Type").orElse(null) instanceof ScalarNode type
        ? type.text()
        : end.type();
  }

  private static String text(MappingNode map, String key) {
    return map.get(key).orElse(null) instanceof ScalarNode text ? text.text() : "";
  }
}
