package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RestApiTest {
  private static ExpandedTemplate api(String properties) {
    return ExpandedTemplate.of(
        "Resources:\n  Api:\n    Type: AWS::Serverless::Api\n    Properties:\n"
            + "      StageName: prod\n"
            + properties.indent(6)
            + "  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n"
            + "        Get:\n          Type: Api\n"
            + "          Properties: { Path: /a, Method: get, RestApiId: !Ref Api }\n");
  }

  private static String body(ExpandedTemplate template, String... path) {
    String[] whole = new String[path.length + 3];
    whole[0] = "Api";
    whole[1] = "Properties";
    whole[2] = "Body";
    System.arraycopy(path, 0, whole, 3, path.length);
    return template.json(whole);
  }

  @Test
  void corsAddsAMethodToEveryPath() {
    ExpandedTemplate template = api("Cors: { AllowOrigin: \"'https://a'\", MaxAge: \"'5'\" }");
    assertEquals(
        "{\"method.response.header.Access-Control-Allow-Methods\":\"'GET,OPTIONS'\","
            + "\"method.response.header.Access-Control-Allow-Origin\":\"'https://a'\","
            + "\"method.response.header.Access-Control-Max-Age\":\"'5'\"}",
        body(
            template,
            "paths",
            "/a",
            "options",
            "x-amazon-apigateway-integration",
            "responses",
            "default",
            "responseParameters"));
  }

  @Test
  void credentialsForAnyOriginAreRefused() {
    ExpandedTemplate template = api("Cors: { AllowCredentials: true }");
    assertEquals("[7: Cors of Api is left out]", template.told().toString());
    assertFalse(body(template).contains("options"));
  }

  @Test
  void theDefaultAuthorizerIsAskedForEverywhere() {
    ExpandedTemplate template =
        api(
            """
            Auth:
              DefaultAuthorizer: Pool
              Authorizers:
                Pool:
                  UserPoolArn: arn:pool
                  AuthorizationScopes: [read]
            """);
    assertEquals("[{\"Pool\":[\"read\"]}]", body(template, "paths", "/a", "get", "security"));
    assertEquals(
        "{\"in\":\"header\",\"name\":\"Authorization\",\"type\":\"apiKey\","
            + "\"x-amazon-apigateway-authorizer\":{\"providerARNs\":[\"arn:pool\"],"
            + "\"type\":\"cognito_user_pools\"},"
            + "\"x-amazon-apigateway-authtype\":\"cognito_user_pools\"}",
        body(template, "securityDefinitions", "Pool"));
    assertEquals(10, template.line("Api", "Properties", "Body", "securityDefinitions", "Pool"));
  }

  @Test
  void aFunctionThatAuthorizesMayBeInvoked() {
    ExpandedTemplate template =
        api("Auth: { Authorizers: { Check: { FunctionArn: !GetAtt F.Arn } } }");
    assertEquals(
        "{\"Fn::Sub\":[\"arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}"
            + "/authorizers/*\",{\"__ApiId__\":{\"Ref\":\"Api\"}}]}",
        template.json("ApiCheckAuthorizerPermission", "Properties", "SourceArn"));
  }

  @Test
  void anAuthorizerThatTheApiDoesNotHaveIsTold() {
    ExpandedTemplate template = api("Auth: { DefaultAuthorizer: Gone }");
    assertEquals("[7: DefaultAuthorizer of Api is left out]", template.told().toString());
  }

  @Test
  void iamForAnAuthorizerInvokesAsTheCaller() {
    ExpandedTemplate template = api("Auth: { DefaultAuthorizer: AWS_IAM }");
    assertEquals("[{\"AWS_IAM\":[]}]", body(template, "paths", "/a", "get", "security"));
    assertEquals(
        "\"arn:aws:iam::*:user/*\"",
        body(template, "paths", "/a", "get", "x-amazon-apigateway-integration", "credentials"));
  }

  @Test
  void keysAreAskedForEverywhere() {
    ExpandedTemplate template = api("Auth: { ApiKeyRequired: true }");
    assertEquals("[{\"api_key\":[]}]", body(template, "paths", "/a", "get", "security"));
  }

  @Test
  void theResourcePolicyIsPartOfTheDefinition() {
    ExpandedTemplate template =
        api("Auth:\n  ResourcePolicy:\n    SourceVpcWhitelist: [vpce-1, vpc-2]");
    String resource =
        "\"Resource\":[{\"Fn::Sub\":[\"execute-api:/${__Stage__}/GET/a\","
            + "{\"__Stage__\":\"prod\"}]}]";
    assertEquals(
        "{\"Statement\":[{\"Action\":\"execute-api:Invoke\",\"Effect\":\"Allow\","
            + "\"Principal\":\"*\","
            + resource
            + "},{\"Action\":\"execute-api:Invoke\",\"Condition\":{\"StringNotEquals\":"
            + "{\"aws:SourceVpc\":[\"vpc-2\"],\"aws:SourceVpce\":[\"vpce-1\"]}},"
            + "\"Effect\":\"Deny\",\"Principal\":\"*\","
            + resource
            + "}],\"Version\":\"2012-10-17\"}",
        body(template, "x-amazon-apigateway-policy"));
    assertEquals(
        9, template.line("Api", "Properties", "Body", "x-amazon-apigateway-policy", "Statement"));
  }

  @Test
  void anApiOfOpenApi3HasSchemesInItsComponents() {
    ExpandedTemplate template = api("OpenApiVersion: 3.0.1\nAuth: { DefaultAuthorizer: AWS_IAM }");
    assertEquals("\"3.0.1\"", body(template, "openapi"));
    assertTrue(body(template, "components", "securitySchemes").contains("awsSigv4"));
    assertFalse(template.json("Api").contains("swagger"));
  }

  @Test
  void theEndpointIsDisabledInTheDefinition() {
    ExpandedTemplate template = api("DisableExecuteApiEndpoint: true");
    assertEquals(
        "{\"disableExecuteApiEndpoint\":true}",
        body(template, "x-amazon-apigateway-endpoint-configuration"));
  }

  @Test
  void aDefinitionOfItsAuthorGetsNoPaths() {
    ExpandedTemplate template = api("DefinitionBody: { swagger: '2.0', paths: {} }");
    assertEquals("{}", body(template, "paths"));
    assertTrue(template.has("FGetPermissionprod"));
  }

  @Test
  void mergedDefinitionsHaveBoth() {
    ExpandedTemplate template =
        api(
            "MergeDefinitions: true\n"
                + "DefinitionBody: { swagger: '2.0', paths: { /a: { get: { summary: s } } } }");
    assertTrue(body(template, "paths", "/a", "get").contains("\"summary\":\"s\""));
    assertTrue(body(template, "paths", "/a", "get").contains("aws_proxy"));
  }

  @Test
  void aDefinitionElsewhereIsNamed() {
    ExpandedTemplate template = api("DefinitionUri: s3://bucket/a/key.yaml?versionId=7");
    assertEquals(
        "{\"Bucket\":\"bucket\",\"Key\":\"a/key.yaml\",\"Version\":\"7\"}",
        template.json("Api", "Properties", "BodyS3Location"));
  }

  @Test
  void corsWithoutADefinitionIsTold() {
    ExpandedTemplate template = api("DefinitionUri: s3://bucket/key\nCors: \"'*'\"");
    assertEquals("[8: Cors of Api is left out]", template.told().toString());
  }

  @Test
  void aDomainLeadsToTheStage() {
    ExpandedTemplate template =
        api(
            """
            Domain:
              DomainName: a.example.com
              CertificateArn: arn:certificate
              SecurityPolicy: TLS_1_2
              BasePath: [/one, two]
              Route53: { HostedZoneId: Z1 }
            """);
    String domain = LogicalIds.hashed("ApiGatewayDomainName", "a.example.com");
    assertEquals(
        "{\"DomainName\":\"a.example.com\",\"EndpointConfiguration\":{\"Types\":[\"REGIONAL\"]},"
            + "\"RegionalCertificateArn\":\"arn:certificate\",\"SecurityPolicy\":\"TLS_1_2\"}",
        template.json(domain, "Properties"));
    assertEquals(
        "{\"BasePath\":\"one\",\"DomainName\":{\"Ref\":\""
            + domain
            + "\"},\"RestApiId\":{\"Ref\":\"Api\"},\"Stage\":{\"Ref\":\"ApiprodStage\"}}",
        template.json("ApioneBasePathMapping", "Properties"));
    assertTrue(template.has("ApitwoBasePathMapping"));
    assertTrue(template.has(LogicalIds.hashed("RecordSetGroup", "Z1")));
  }

  @Test
  void aPrivateDomainIsOfItsOwnType() {
    ExpandedTemplate template =
        api(
            "Domain: { DomainName: a, CertificateArn: c, EndpointConfiguration: PRIVATE,"
                + " Policy: { Version: '2012-10-17' } }");
    String domain = LogicalIds.hashed("ApiGatewayDomainNameV2", "a");
    assertEquals("\"AWS::ApiGateway::DomainNameV2\"", template.json(domain, "Type"));
    assertEquals(
        "\"AWS::ApiGateway::BasePathMappingV2\"", template.json("ApiBasePathMapping", "Type"));
  }

  @Test
  void aUsagePlanHasTheStageAndAKey() {
    ExpandedTemplate template =
        api("Auth: { UsagePlan: { CreateUsagePlan: PER_API, Throttle: { RateLimit: 5 } } }");
    assertEquals(
        "{\"ApiStages\":[{\"ApiId\":{\"Ref\":\"Api\"},\"Stage\":{\"Ref\":\"ApiprodStage\"}}],"
            + "\"Throttle\":{\"RateLimit\":5}}",
        template.json("ApiUsagePlan", "Properties"));
    assertTrue(template.has("ApiApiKey"));
    assertTrue(template.has("ApiUsagePlanKey"));
  }

  @Test
  void tagsArePassedOnIfAsked() {
    ExpandedTemplate template = api("PropagateTags: true\nTags: { Team: a }");
    String tags = "[{\"Key\":\"Team\",\"Value\":\"a\"}]";
    assertEquals(tags, template.json("Api", "Properties", "Tags"));
    assertEquals(tags, template.json("ApiprodStage", "Properties", "Tags"));
  }

  @Test
  void aPropertyThatNoApiHasIsTold() {
    ExpandedTemplate template = api("AcessLogSetting: { DestinationArn: a }");
    assertEquals("[7: Property AcessLogSetting of Api is left out]", template.told().toString());
  }

  @Test
  void everythingLiesInTheFile() {
    ExpandedTemplate template =
        api("Cors: \"'*'\"\nAuth: { ApiKeyRequired: true, DefaultAuthorizer: AWS_IAM }");
    assertTrue(template.liesInFile());
    assertEquals(3, template.lineOf("Api"));
  }
}
