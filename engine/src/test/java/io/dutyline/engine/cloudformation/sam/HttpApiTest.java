package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class HttpApiTest {
  private static ExpandedTemplate api(String properties) {
    return ExpandedTemplate.of(
        "Resources:\n  Api:\n    Type: AWS::Serverless::HttpApi\n    Properties:\n"
            + properties.indent(6)
            + "  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n"
            + "        Get:\n          Type: HttpApi\n"
            + "          Properties: { Path: '/a/{id}', Method: get, ApiId: !Ref Api }\n");
  }

  @Test
  void pathsHaveTheirParameters() {
    ExpandedTemplate template = api("Name: a");
    assertEquals(
        "[{\"in\":\"path\",\"name\":\"id\",\"required\":true}]",
        template.json("Api", "Properties", "Body", "paths", "/a/{id}", "get", "parameters"));
    assertEquals("\"a\"", template.json("Api", "Properties", "Body", "info", "title"));
  }

  @Test
  void permissionsHaveAStarForAParameter() {
    ExpandedTemplate template = api("Name: a");
    assertTrue(template.json("FGetPermission").contains("${__Stage__}/GET/a/*"));
  }

  @Test
  void aTokensIssuerIsPartOfTheDefinition() {
    ExpandedTemplate template =
        api(
            """
            Auth:
              DefaultAuthorizer: Token
              Authorizers:
                Token:
                  JwtConfiguration: { Issuer: https://issuer, Audience: [a] }
                  IdentitySource: $request.header.Authorization
            """);
    assertEquals(
        "{\"type\":\"oauth2\",\"x-amazon-apigateway-authorizer\":{"
            + "\"identitySource\":\"$request.header.Authorization\","
            + "\"jwtConfiguration\":{\"audience\":[\"a\"],\"issuer\":\"https://issuer\"},"
            + "\"type\":\"jwt\"}}",
        template.json("Api", "Properties", "Body", "components", "securitySchemes", "Token"));
    assertEquals(
        "[{\"Token\":[]}]",
        template.json("Api", "Properties", "Body", "paths", "/a/{id}", "get", "security"));
  }

  @Test
  void anyOriginIsAllowedByTrue() {
    ExpandedTemplate template = api("CorsConfiguration: true");
    assertEquals(
        "{\"allowOrigins\":[\"*\"]}",
        template.json("Api", "Properties", "Body", "x-amazon-apigateway-cors"));
  }

  @Test
  void theStageHasWhatIsWritten() {
    ExpandedTemplate template =
        api("StageName: live\nAccessLogSettings: { DestinationArn: arn:logs }");
    assertEquals(
        "{\"DestinationArn\":\"arn:logs\"}",
        template.json("ApiliveStage", "Properties", "AccessLogSettings"));
    assertEquals(
        "{\"httpapi:createdBy\":\"SAM\"}", template.json("ApiliveStage", "Properties", "Tags"));
  }

  @Test
  void aDomainHasItsSecurityPolicy() {
    ExpandedTemplate template =
        api("Domain: { DomainName: a, CertificateArn: c, SecurityPolicy: TLS_1_2, BasePath: /b }");
    String domain = LogicalIds.hashed("ApiGatewayDomainNameV2", "a");
    assertEquals(
        "[{\"CertificateArn\":\"c\",\"EndpointType\":\"REGIONAL\",\"SecurityPolicy\":\"TLS_1_2\"}]",
        template.json(domain, "Properties", "DomainNameConfigurations"));
    assertEquals("\"b\"", template.json("ApibApiMapping", "Properties", "ApiMappingKey"));
  }

  @Test
  void anEventNeedsAnAuthorizerThatThereIs() {
    ExpandedTemplate template =
        ExpandedTemplate.of(
            "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n"
                + "      Events:\n        Get:\n          Type: HttpApi\n"
                + "          Properties: { Path: /a, Method: get, Auth: { Authorizer: Gone } }\n");
    assertEquals("[9: Auth of event Get of F is left out]", template.told().toString());
  }
}
