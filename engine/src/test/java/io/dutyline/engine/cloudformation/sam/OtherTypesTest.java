package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OtherTypesTest {
  private static ExpandedTemplate resource(String type, String properties) {
    return ExpandedTemplate.of(
        "Resources:\n  R: { Type: 'AWS::Serverless::%s', Properties: { %s } }\n"
            .formatted(type, properties));
  }

  @Test
  void aSimpleTableIsPaidByRequest() {
    ExpandedTemplate template = resource("SimpleTable", "SSESpecification: { SSEEnabled: true }");
    assertEquals(
        "{\"AttributeDefinitions\":[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"}],"
            + "\"BillingMode\":\"PAY_PER_REQUEST\","
            + "\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}],"
            + "\"SSESpecification\":{\"SSEEnabled\":true}}",
        template.json("R", "Properties"));
  }

  @Test
  void aLayerHasANameOfItsContent() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n  L: { Type: 'AWS::Serverless::LayerVersion',"
                + " Properties: { ContentUri: 's3://b/k' } }\n"
                + "  T: { Type: 'AWS::SNS::Topic', DependsOn: L, Properties: { TopicName: !Ref L } }\n");
    assertFalse(template.has("L"));
    String made = template.json("T", "DependsOn").replace("\"", "");
    assertTrue(made.matches("L[0-9a-f]{10}"), made);
    assertEquals("{\"Ref\":\"" + made + "\"}", template.json("T", "Properties", "TopicName"));
    assertEquals("\"Retain\"", template.json(made, "DeletionPolicy"));
  }

  @Test
  void anApplicationIsANestedStack() {
    ExpandedTemplate template = resource("Application", "Location: ./child.yaml");
    assertEquals("AWS::CloudFormation::Stack", template.types().get("R"));
    assertEquals("\"./child.yaml\"", template.json("R", "Properties", "TemplateURL"));
  }

  @Test
  void anApplicationOfTheRepositoryHasNoTemplateHere() {
    ExpandedTemplate template =
        resource("Application", "Location: { ApplicationId: a, SemanticVersion: 1.0.0 }");
    assertFalse(template.json("R").contains("TemplateURL"));
    assertTrue(template.json("R").contains("serverlessrepo:applicationId"));
  }

  @Test
  void aStateMachineIsDefinedByText() {
    ExpandedTemplate template =
        resource("StateMachine", "Definition: { StartAt: A, States: { A: { Resource: !Ref F } } }");
    assertEquals(
        "{\"definition_substitution_1\":{\"Ref\":\"F\"}}",
        template.json("R", "Properties", "DefinitionSubstitutions"));
    assertTrue(
        template
            .json("R", "Properties", "DefinitionString")
            .contains("\\\"Resource\\\": \\\"${definition_substitution_1}\\\""));
    assertEquals("AWS::IAM::Role", template.types().get("RRole"));
  }

  @Test
  void aCapacityProviderHasAnOperator() {
    ExpandedTemplate template =
        resource(
            "CapacityProvider",
            "VpcConfig: { SubnetIds: [a] }, ScalingConfig: { MaxVCpuCount: 4 }");
    assertEquals("AWS::IAM::Role", template.types().get("ROperatorRole"));
    assertEquals(
        "{\"MaxVCpuCount\":4,\"ScalingMode\":\"Auto\"}",
        template.json("R", "Properties", "CapacityProviderScalingConfig"));
  }

  @Test
  void aConnectorIsAPolicyOfTheSource() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Connectors:
                  C: { Properties: { Destination: { Id: T }, Permissions: [Write] } }
              T: { Type: 'AWS::Serverless::SimpleTable' }
            """);
    assertEquals("AWS::IAM::ManagedPolicy", template.types().get("FCPolicy"));
    assertEquals("[{\"Ref\":\"FRole\"}]", template.json("FCPolicy", "Properties", "Roles"));
    assertTrue(template.json("FCPolicy").contains("\"dynamodb:PutItem\""));
    assertFalse(template.json("FCPolicy").contains("\"dynamodb:GetItem\""));
    assertEquals(6, template.lineOf("FCPolicy"));
  }

  @Test
  void aConnectorToNowhereIsTold() {
    ExpandedTemplate template =
        resource("Connector", "Source: { Id: R }, Destination: { Id: X }, Permissions: [Read]");
    assertEquals(
        List.of("3: Connector R has a Destination that is no resource of the template"),
        template.told());
    assertTrue(template.has("R"));
  }

  @Test
  void anUnknownTypeIsTold() {
    assertEquals(
        List.of("3: Serverless type AWS::Serverless::Foo is not known"),
        resource("Foo", "A: 1").told());
  }
}
