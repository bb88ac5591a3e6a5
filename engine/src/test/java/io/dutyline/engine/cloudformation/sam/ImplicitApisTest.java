package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ImplicitApisTest {
  private static String function(String name, String attributes, String... events) {
    return "  %s:\n    Type: AWS::Serverless::Function\n%s    Properties:\n      Events:\n"
            .formatted(name, attributes)
        + String.join("", events);
  }

  private static String event(String type, String name, String properties) {
    return "        %s:\n          Type: %s\n          Properties: { %s }\n"
        .formatted(name, type, properties);
  }

  private static String rest(String name, String path) {
    return event("Api", name, "Path: '" + path + "', Method: get");
  }

  private static final String CONDITIONS =
      """
      Conditions:
        A: !Equals [!Ref 'AWS::Region', a]
        B: !Equals [!Ref 'AWS::Region', b]
      """;

  @Test
  void anEventThatNamesNoApiMakesOne() {
    ExpandedTemplate template =
        ExpandedTemplate.of("Resources:\n" + function("F", "", rest("Get", "/a")));
    assertEquals(
        "{F=AWS::Lambda::Function, FGetPermissionProd=AWS::Lambda::Permission,"
            + " FRole=AWS::IAM::Role, ServerlessRestApi=AWS::ApiGateway::RestApi,"
            + " ServerlessRestApiDeployment=AWS::ApiGateway::Deployment,"
            + " ServerlessRestApiProdStage=AWS::ApiGateway::Stage}",
        template.types().toString());
    assertEquals(
        "{\"get\":{\"responses\":{},\"x-amazon-apigateway-integration\":{\"httpMethod\":\"POST\","
            + "\"type\":\"aws_proxy\",\"uri\":{\"Fn::Sub\":\"arn:aws:apigateway:${AWS::Region}:"
            + "lambda:path/2015-03-31/functions/${F.Arn}/invocations\"}}}}",
        template.json("ServerlessRestApi", "Properties", "Body", "paths", "/a"));
  }

  @Test
  void anApiStandsWhereItsFirstEventDoes() {
    ExpandedTemplate template =
        ExpandedTemplate.of("Resources:\n" + function("F", "", rest("Get", "/a"), rest("B", "/b")));
    assertEquals(7, template.lineOf("ServerlessRestApi"));
    assertEquals(10, template.lineOf("FBPermissionProd"));
    assertEquals(
        10, template.line("ServerlessRestApi", "Properties", "Body", "paths", "/b", "get"));
    assertTrue(template.liesInFile());
  }

  @Test
  void noEventNoApi() {
    ExpandedTemplate template =
        ExpandedTemplate.of("Resources:\n" + function("F", "", event("SQS", "S", "Queue: q")));
    assertFalse(template.has("ServerlessRestApi"));
    assertFalse(template.has("ServerlessHttpApi"));
  }

  @Test
  void anEventCanHaveNoPathOfAnHttpApi() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n"
                + "      Events: { Any: { Type: HttpApi } }\n");
    assertTrue(template.has("ServerlessHttpApiApiGatewayDefaultStage"));
    assertEquals(
        "true",
        template.json(
            "ServerlessHttpApi",
            "Properties",
            "Body",
            "paths",
            "$default",
            "x-amazon-apigateway-any-method",
            "isDefaultRoute"));
  }

  @Test
  void theDefaultRouteNeedsNoOtherPermission() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n"
                + "      Events:\n        A: { Type: HttpApi, Properties: { Path: /a, Method: get } }\n"
                + "        Z: { Type: HttpApi }\n");
    assertTrue(template.has("FZPermission"));
    assertFalse(template.has("FAPermission"));
  }

  @Test
  void theConditionOfAllIsTheApisAndThePathsOwn() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            CONDITIONS + "Resources:\n" + function("F", "    Condition: A\n", rest("Get", "/a")));
    assertEquals("\"A\"", template.json("ServerlessRestApi", "Condition"));
    assertEquals("\"A\"", template.json("ServerlessRestApiProdStage", "Condition"));
    assertTrue(
        template
            .json("ServerlessRestApi", "Properties", "Body", "paths", "/a")
            .startsWith("{\"Fn::If\":[\"A\",{\"get\":{\"Fn::If\":[\"A\","));
  }

  @Test
  void conditionsOfSeveralFunctionsAreCombined() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            CONDITIONS
                + "Resources:\n"
                + function("F", "    Condition: B\n", rest("Get", "/a/{id}"))
                + function(
                    "G",
                    "    Condition: A\n",
                    event("Api", "Put", "Path: '/a/{id}', Method: put")));
    assertEquals("\"ServerlessRestApiCondition\"", template.json("ServerlessRestApi", "Condition"));
    String either = "{\"Fn::Or\":[{\"Condition\":\"A\"},{\"Condition\":\"B\"}]}";
    assertEquals(either, template.condition("ServerlessRestApiCondition"));
    assertEquals(either, template.condition("ServerlessRestApiSLASHaSLASHOBidCBPathCondition"));
  }

  @Test
  void oneFunctionWithoutAConditionKeepsTheApi() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            CONDITIONS
                + "Resources:\n"
                + function("F", "    Condition: A\n", rest("Get", "/a"))
                + function("G", "", rest("Get", "/b")));
    assertFalse(template.json("ServerlessRestApi").contains("\"Condition\":"));
  }

  @Test
  void whatIsRetainedOfAFunctionIsOfItsApi() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n"
                + function("F", "    DeletionPolicy: Delete\n", rest("Get", "/a"))
                + function("G", "    DeletionPolicy: Retain\n", rest("Get", "/b")));
    assertEquals("\"Retain\"", template.json("ServerlessRestApi", "DeletionPolicy"));
  }

  @Test
  void globalsReachAnApiThatNobodyWrote() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Globals: { Api: { TracingEnabled: true, EndpointConfiguration: PRIVATE } }\n"
                + "Resources:\n"
                + function("F", "", rest("Get", "/a")));
    assertEquals(
        "true", template.json("ServerlessRestApiProdStage", "Properties", "TracingEnabled"));
    assertEquals(
        "{\"Types\":[\"PRIVATE\"]}",
        template.json("ServerlessRestApi", "Properties", "EndpointConfiguration"));
    assertEquals(2, template.line("ServerlessRestApi", "Properties", "EndpointConfiguration"));
  }

  @Test
  void routesBringTheirSettings() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n"
                + function(
                    "F",
                    "",
                    event(
                        "HttpApi",
                        "Get",
                        "Path: /a, Method: get, RouteSettings: { ThrottlingBurstLimit: 5 }")));
    assertEquals(
        "{\"GET /a\":{\"ThrottlingBurstLimit\":5}}",
        template.json("ServerlessHttpApiApiGatewayDefaultStage", "Properties", "RouteSettings"));
  }

  @Test
  void anApiThatTheTemplateDoesNotHaveIsTold() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n"
                + function(
                    "F", "", event("Api", "Get", "Path: /a, Method: get, RestApiId: !Ref Gone")));
    assertEquals("[9: Event Get of F is not expanded]", template.told().toString());
  }

  @Test
  void twoEventsOfOneRouteAreTold() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n" + function("F", "", rest("One", "/a"), rest("Two", "/a")));
    assertEquals("[12: Event Two of F is not expanded]", template.told().toString());
  }
}
