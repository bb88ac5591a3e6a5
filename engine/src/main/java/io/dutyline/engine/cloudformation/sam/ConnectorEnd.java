package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The source or a destination of a connector.
 *
 * @param logicalId empty if the author describes the resource otherwise
 * @param type of CloudFormation
 * @param facts what is known of it by name: {@code Arn}, {@code RoleName}, {@code QueueUrl}, {@code
 *     ResourceId}, {@code Name}, {@code Qualifier}
 */
record ConnectorEnd(String logicalId, String type, Map<String, Node> facts) {
  private static final Map<String, String> TYPES =
      Map.of(
          "AWS::Serverless::Api", "AWS::ApiGateway::RestApi",
          "AWS::Serverless::Function", "AWS::Lambda::Function",
          "AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api",
          "AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table",
          "AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine");

  private static final String[] NAMES = {
    "Arn", "RoleName", "QueueUrl", "ResourceId", "Name", "Qualifier"
  };

  /** What outputs of a type are called in the file of connections, by the names here. */
  private static final Map<String, String> OUTPUTS =
      Map.of(
          "Arn",
          "Arn",
          "Id",
          "ResourceId",
          "Name",
          "Name",
          "Qualifier",
          "Qualifier",
          "Url",
          "QueueUrl");

  Optional<Node> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /**
   * Reads an end; empty if it names no resource of the template and describes none.
   *
   * @param other what it is connected to
   */
  static Optional<ConnectorEnd> read(MappingNode written, MappingNode other, Output output) {
    Optional<String> logicalId = text(written, "Id");
    if (logicalId.isPresent()) {
      return output.resource(logicalId.get()).flatMap(entry -> ofResource(entry, written, other));
    }
    Map<String, Node> facts = new HashMap<>();
    for (String name : NAMES) {
      written.get(name).ifPresent(value -> facts.put(name, value));
    }
    return text(written, "Type")
        .map(type -> new ConnectorEnd("", TYPES.getOrDefault(type, type), facts));
  }

  private static Optional<ConnectorEnd> ofResource(
      Entry entry, MappingNode written, MappingNode other) {
    if (!(entry.value() instanceof MappingNode body)) {
      return Optional.empty();
    }
    Map<String, Node> facts = new HashMap<>();
    String type = text(body, "Type").orElse("");
    Node known = ConnectorType.FILE.entry(type, entry.keyRange()).orElse(null);
    if (known instanceof MappingNode shape) {
      outputs(shape, entry.key(), facts);
      role(shape, body, other).ifPresent(role -> facts.put("RoleName", role));
    }
    written.get("Qualifier").ifPresent(qualifier -> facts.put("Qualifier", qualifier));
    return Optional.of(new ConnectorEnd(entry.key(), type, facts));
  }

  private static void outputs(MappingNode shape, String logicalId, Map<String, Node> facts) {
    if (shape.get("Outputs").orElse(null) instanceof MappingNode outputs) {
      Placeholders placeholders =
          new Placeholders(Map.of("logicalId", NodeMaker.at(shape).text(logicalId)));
      for (Entry output : outputs.entries()) {
        placeholders
            .fill(output.value())
            .ifPresent(value -> facts.put(OUTPUTS.getOrDefault(output.key(), ""), value));
      }
    }
  }

  private static Optional<Node> role(MappingNode shape, MappingNode body, MappingNode other) {
    boolean readable =
        shape.get("Inputs").orElse(null) instanceof MappingNode
            && body.get("Properties").orElse(null) instanceof MappingNode;
    if (!readable) {
      return Optional.empty();
    }
    MappingNode properties = (MappingNode) body.get("Properties").orElseThrow();
    Node input = ((MappingNode) shape.get("Inputs").orElseThrow()).get("Role").orElse(null);
    Optional<Node> role =
        input instanceof ScalarNode property
            ? properties.get(property.text())
            : targetRole(properties, other);
    return role.flatMap(arn -> Intrinsics.logicalId(arn).map(id -> NodeMaker.at(arn).ref(id)));
  }

  /** The role of a rule of EventBridge is that of the target which is the other end. */
  private static Optional<Node> targetRole(MappingNode properties, MappingNode other) {
    String id = text(other, "Id").orElse("");
    String arn = other.get("Arn").map(CompactJson::of).orElse("");
    if (properties.get("Targets").orElse(null) instanceof SequenceNode targets) {
      for (Node target : targets.items()) {
        boolean fits =
            target instanceof MappingNode map
                && map.get("Arn").isPresent()
                && (Intrinsics.logicalId(map.get("Arn").orElseThrow())
                        .filter(id::equals)
                        .isPresent()
                    || CompactJson.of(map.get("Arn").orElseThrow()).equals(arn));
        if (fits) {
          return ((MappingNode) target).get("RoleArn");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(MappingNode map, String key) {
    return map.get(key).orElse(null) instanceof ScalarNode text && !text.text().isBlank()
        ? Optional.of(text.text())
        : Optional.empty();
  }
}
