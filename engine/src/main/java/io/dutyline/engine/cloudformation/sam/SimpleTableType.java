package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.Map;

/** {@code AWS::Serverless::SimpleTable}: a table with one key and nothing else. */
final class SimpleTableType implements SamType {
  private static final Map<String, String> KEY_TYPES =
      Map.of("Binary", "B", "Number", "N", "String", "S");

  @Override
  public void expand(SamResource resource, Output output) {
    MappingNode written = resource.properties();
    MappingBuilder table = new MappingBuilder(written.range(), resource.head());
    key(resource, table, output);
    for (String name :
        new String[] {
          "PointInTimeRecoverySpecification",
          "SSESpecification",
          "TableName",
          "ProvisionedThroughput"
        }) {
      if (resource.has(name)) {
        table.copy(written, name);
      }
    }
    if (!resource.has("ProvisionedThroughput")) {
      table.put("BillingMode", "PAY_PER_REQUEST");
    }
    if (resource.something("Tags").orElse(null) instanceof MappingNode tags) {
      NodeMaker make = NodeMaker.at(resource.headOf("Tags"));
      table.put("Tags", make.range(), make.list(Tagging.list(tags)));
    }
    output.add(resource, Made.inPlaceOf(resource, "AWS::DynamoDB::Table", table.build()));
  }

  private static void key(SamResource resource, MappingBuilder table, Output output) {
    NodeMaker make = NodeMaker.at(resource.headOf("PrimaryKey"));
    Node name = make.text("id");
    Node type = make.text("S");
    if (resource.something("PrimaryKey").orElse(null) instanceof MappingNode key) {
      name = key.get("Name").orElse(name);
      type = key.get("Type").map(written -> keyType(resource, written, output)).orElse(type);
    }
    Node attribute = make.map().put("AttributeName", name).put("AttributeType", type).build();
    Node schema = make.map().put("AttributeName", name).put("KeyType", "HASH").build();
    table.put("AttributeDefinitions", make.list(attribute));
    table.put("KeySchema", make.list(schema));
  }

  private static Node keyType(SamResource resource, Node written, Output output) {
    String type = output.resolver().text(written).orElse("");
    String known = KEY_TYPES.get(type);
    if (known != null && written instanceof ScalarNode) {
      return NodeMaker.at(written).text(known);
    }
    output
        .diagnostics()
        .warning(
            "Key of " + resource.logicalId() + " has no known type",
            "The serverless transform refuses it. Use String, Number or Binary.",
            written.range());
    return written;
  }
}
