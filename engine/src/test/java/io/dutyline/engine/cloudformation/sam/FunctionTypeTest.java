package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FunctionTypeTest {
  private static ExpandedTemplate function(String... properties) {
    StringBuilder template = new StringBuilder("Resources:\n  F:\n");
    template.append("    Type: AWS::Serverless::Function\n    Properties:\n      Handler: h\n");
    for (String property : properties) {
      template.append("      ").append(property).append('\n');
    }
    return ExpandedTemplate.of(template.toString());
  }

  @Test
  void aFunctionHasARoleAndIsTagged() {
    ExpandedTemplate template = function("CodeUri: s3://bucket/some/key?versionId=7");
    assertEquals("{F=AWS::Lambda::Function, FRole=AWS::IAM::Role}", template.types().toString());
    assertEquals(
        "{\"S3Bucket\":\"bucket\",\"S3Key\":\"some/key\",\"S3ObjectVersion\":\"7\"}",
        template.json("F", "Properties", "Code"));
    assertEquals(
        "[{\"Key\":\"lambda:createdBy\",\"Value\":\"SAM\"}]",
        template.json("F", "Properties", "Tags"));
    assertEquals("{\"Fn::GetAtt\":[\"FRole\",\"Arn\"]}", template.json("F", "Properties", "Role"));
    assertEquals(3, template.lineOf("FRole"));
    assertTrue(template.liesInFile());
  }

  @Test
  void codeOnTheAuthorsMachineHasNoPlaceYet() {
    assertEquals("{}", function("CodeUri: ./src").json("F", "Properties", "Code"));
  }

  @Test
  void whatAFunctionDoesDecidesItsManagedPolicies() {
    ExpandedTemplate template =
        function(
            "Tracing: Active", "VpcConfig: { SubnetIds: [a] }", "Policies: AdministratorAccess");
    assertEquals(
        "[\"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole\","
            + "\"arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess\","
            + "\"arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole\","
            + "\"arn:aws:iam::aws:policy/AdministratorAccess\"]",
        template.json("FRole", "Properties", "ManagedPolicyArns"));
  }

  @Test
  void aPolicyStandsAtItsEntry() {
    ExpandedTemplate template =
        function(
            "Policies:",
            "  - Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]",
            "  - S3ReadPolicy: { BucketName: !Ref B }");
    String policies = template.json("FRole", "Properties", "Policies");
    assertTrue(policies.contains("\"PolicyName\":\"FRolePolicy0\""));
    assertTrue(policies.contains("\"s3:GetObject\""));
    assertTrue(policies.contains("{\"bucketName\":{\"Ref\":\"B\"}}"));
    assertEquals(8, template.line("FRole", "Properties", "Policies", "0"));
    assertEquals(9, template.line("FRole", "Properties", "Policies", "1"));
  }

  @Test
  void whatIsNoPolicyIsTold() {
    ExpandedTemplate template =
        function(
            "Policies:",
            "  - S3ReadPolicys: { BucketName: b }",
            "  - S3ReadPolicy: {}",
            "  - { A: 1, B: 2 }");
    assertEquals(
        List.of(
            "8: Policy template S3ReadPolicys is not known",
            "9: Policy template S3ReadPolicy lacks BucketName",
            "10: Policy is none that the serverless transform knows"),
        template.told());
  }

  @Test
  void aRoleOfOnesOwnLeavesNoneToMake() {
    assertFalse(function("Role: arn:aws:iam::123456789012:role/r").has("FRole"));
  }

  @Test
  void aRoleCanDependOnACondition() {
    ExpandedTemplate template = function("Role: !If [C, !Ref 'AWS::NoValue', arn]");
    assertEquals("\"C\"", template.json("FRole", "Condition"));
    assertEquals(
        "{\"Fn::If\":[\"C\",{\"Fn::GetAtt\":[\"FRole\",\"Arn\"]},\"arn\"]}",
        template.json("F", "Properties", "Role"));
  }

  @Test
  void anAliasComesWithAVersion() {
    ExpandedTemplate template =
        function("AutoPublishAlias: live-1", "AutoPublishCodeSha256: 0123456789abcdef");
    assertEquals("AWS::Lambda::Version", template.types().get("FVersion0123456789"));
    assertEquals("\"Retain\"", template.json("FVersion0123456789", "DeletionPolicy"));
    assertEquals(
        "{\"FunctionName\":{\"Ref\":\"F\"},"
            + "\"FunctionVersion\":{\"Fn::GetAtt\":[\"FVersion0123456789\",\"Version\"]},"
            + "\"Name\":\"live-1\"}",
        template.json("FAliasliveD1", "Properties"));
    assertEquals(7, template.lineOf("FAliasliveD1"));
  }

  @Test
  void referencesToTheAliasAreWrittenOut() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: { AutoPublishAlias: live }
              T:
                Type: AWS::SNS::Topic
                Properties: { TopicName: !Ref F.Alias, DisplayName: !Sub 'x${F.Alias}' }
            """);
    assertEquals(
        "{\"DisplayName\":{\"Fn::Sub\":\"x${FAliaslive}\"},\"TopicName\":{\"Ref\":\"FAliaslive\"}}",
        template.json("T", "Properties"));
  }

  @Test
  void anAddressWithoutAuthorizationIsOpenToEverybody() {
    ExpandedTemplate template = function("FunctionUrlConfig: { AuthType: NONE }");
    assertEquals(
        "{\"AuthType\":\"NONE\",\"TargetFunctionArn\":{\"Ref\":\"F\"}}",
        template.json("FUrl", "Properties"));
    assertEquals(
        "{\"Action\":\"lambda:InvokeFunctionUrl\",\"FunctionName\":{\"Ref\":\"F\"},"
            + "\"FunctionUrlAuthType\":\"NONE\",\"Principal\":\"*\"}",
        template.json("FUrlPublicPermissions", "Properties"));
    assertTrue(template.has("FURLInvokeAllowPublicAccess"));
  }

  @Test
  void aDeadLetterQueueMayBeSentTo() {
    ExpandedTemplate template = function("DeadLetterQueue: { Type: SQS, TargetArn: q }");
    assertEquals("{\"TargetArn\":\"q\"}", template.json("F", "Properties", "DeadLetterConfig"));
    assertTrue(
        template
            .json("FRole", "Properties", "Policies")
            .contains("\"Action\":\"sqs:SendMessage\""));
  }

  @Test
  void aDestinationIsMadeWhereNoneIsNamed() {
    ExpandedTemplate template =
        function("EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } }");
    assertEquals("AWS::SQS::Queue", template.types().get("FEventInvokeConfigOnFailureQueue"));
    assertEquals("\"$LATEST\"", template.json("FEventInvokeConfig", "Properties", "Qualifier"));
  }

  @Test
  void aGradualDeploymentNeedsAnAlias() {
    ExpandedTemplate template = function("DeploymentPreference: { Type: AllAtOnce }");
    assertEquals(List.of("7: DeploymentPreference of F needs AutoPublishAlias"), template.told());
    assertFalse(template.has("FDeploymentGroup"));
  }

  @Test
  void aGradualDeploymentHasAGroup() {
    ExpandedTemplate template =
        function("AutoPublishAlias: live", "DeploymentPreference: { Type: AllAtOnce }");
    assertEquals("AWS::CodeDeploy::DeploymentGroup", template.types().get("FDeploymentGroup"));
    assertEquals("AWS::IAM::Role", template.types().get("CodeDeployServiceRole"));
    assertEquals(8, template.lineOf("ServerlessDeploymentApplication"));
    assertTrue(template.json("FAliaslive", "UpdatePolicy").contains("FDeploymentGroup"));
  }

  @Test
  void attributesArePassedOn() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Condition: C
                DependsOn: X
                Properties: { Handler: h }
            """);
    assertEquals("\"C\"", template.json("FRole", "Condition"));
    assertEquals("\"X\"", template.json("F", "DependsOn"));
    assertFalse(template.json("FRole").contains("DependsOn"));
  }

  @Test
  void aNameThatIsTakenIsTold() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            """
            Resources:
              F: { Type: 'AWS::Serverless::Function' }
              FRole: { Type: 'AWS::SNS::Topic' }
            """);
    assertEquals(
        List.of("3: Resource FRole has the name of one that the serverless transform makes"),
        template.told());
  }
}
