package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WebSocketApiTest {
  private static ExpandedTemplate api(String properties) {
    return ExpandedTemplate.of(
        "Resources:\n  Api:\n    Type: AWS::Serverless::WebSocketApi\n    Properties:\n"
            + "      RouteSelectionExpression: $request.body.action\n"
            + "      Routes: { $connect: { FunctionArn: arn:f }, send: { FunctionArn: arn:g } }\n"
            + properties.indent(6));
  }

  @Test
  void everyRouteHasItsIntegrationAndItsPermission() {
    ExpandedTemplate template = api("Name: a");
    assertEquals(
        "{Api=AWS::ApiGatewayV2::Api, ApiConnectIntegration=AWS::ApiGatewayV2::Integration,"
            + " ApiConnectPermission=AWS::Lambda::Permission,"
            + " ApiConnectRoute=AWS::ApiGatewayV2::Route, ApiDefaultStage=AWS::ApiGatewayV2::Stage,"
            + " ApiSendIntegration=AWS::ApiGatewayV2::Integration,"
            + " ApiSendPermission=AWS::Lambda::Permission, ApiSendRoute=AWS::ApiGatewayV2::Route}",
        template.types().toString());
    assertEquals(7, template.lineOf("ApiSendRoute"));
    assertEquals(
        "{\"Fn::Sub\":\"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:"
            + "${Api.ApiId}/default/$connect\"}",
        template.json("ApiConnectPermission", "Properties", "SourceArn"));
  }

  @Test
  void whoeverConnectsIsAuthorized() {
    ExpandedTemplate template = api("Auth: { AuthType: CUSTOM, AuthArn: arn:h }");
    assertEquals("\"CUSTOM\"", template.json("ApiConnectRoute", "Properties", "AuthorizationType"));
    assertEquals(
        "{\"Ref\":\"ApiConnectAuthorizer\"}",
        template.json("ApiConnectRoute", "Properties", "AuthorizerId"));
    assertFalse(template.json("ApiSendRoute").contains("Authorization"));
    assertTrue(template.has("ApiAuthorizerPermission"));
    assertEquals(8, template.lineOf("ApiConnectAuthorizer"));
  }

  @Test
  void anUnknownWayToAuthorizeIsTold() {
    ExpandedTemplate template = api("Auth: { AuthType: OTHER }");
    assertEquals("[8: Auth of Api is left out]", template.told().toString());
  }
}
