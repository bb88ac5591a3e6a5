package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class GraphQlApiTest {
  private static ExpandedTemplate api(String properties) {
    return ExpandedTemplate.of(
        "Resources:\n  Api:\n    Type: AWS::Serverless::GraphQLApi\n    Properties:\n"
            + "      SchemaInline: 'type Query { a: String }'\n"
            + properties.indent(6));
  }

  @Test
  void anApiLogsUnlessItSaysThatItDoesNot() {
    ExpandedTemplate template = api("Auth: { Type: AWS_IAM }");
    assertEquals(
        "{\"CloudWatchLogsRoleArn\":{\"Fn::GetAtt\":[\"ApiCloudWatchRole\",\"Arn\"]},"
            + "\"FieldLogLevel\":\"ALL\"}",
        template.json("Api", "Properties", "LogConfig"));
    assertFalse(api("Auth: { Type: AWS_IAM }\nLogging: false").has("ApiCloudWatchRole"));
  }

  @Test
  void aCacheIsEncryptedAsWritten() {
    ExpandedTemplate template =
        api(
            "Auth: { Type: API_KEY }\n"
                + "Cache: { Type: SMALL, Ttl: 5, ApiCachingBehavior: FULL_REQUEST_CACHING,\n"
                + "  AtRestEncryptionEnabled: true }");
    assertEquals("true", template.json("ApiApiCache", "Properties", "AtRestEncryptionEnabled"));
    assertEquals("\"API_KEY\"", template.json("Api", "Properties", "AuthenticationType"));
    assertEquals(8, template.lineOf("ApiApiCache"));
  }

  @Test
  void onlyTheFirstPoolHasADefaultAction() {
    ExpandedTemplate template =
        api(
            """
            Auth:
              Type: AMAZON_COGNITO_USER_POOLS
              UserPool: { UserPoolId: a, DefaultAction: ALLOW }
              Additional:
                - Type: AMAZON_COGNITO_USER_POOLS
                  UserPool: { UserPoolId: b, DefaultAction: ALLOW }
            """);
    assertEquals(
        "{\"DefaultAction\":\"ALLOW\",\"UserPoolId\":\"a\"}",
        template.json("Api", "Properties", "UserPoolConfig"));
    assertEquals(
        "[{\"AuthenticationType\":\"AMAZON_COGNITO_USER_POOLS\","
            + "\"UserPoolConfig\":{\"UserPoolId\":\"b\"}}]",
        template.json("Api", "Properties", "AdditionalAuthenticationProviders"));
  }

  @Test
  void resolversCallTheFunctionsOfTheirPipeline() {
    ExpandedTemplate template =
        api(
            """
            Auth: { Type: AWS_IAM }
            Functions:
              One: { DataSource: NONE, InlineCode: c, Runtime: { Name: APPSYNC_JS, Version: 1.0.0 } }
            Resolvers:
              Query:
                a: { Pipeline: [One] }
            """);
    assertEquals(
        "{\"Functions\":[{\"Fn::GetAtt\":[\"ApiOne\",\"FunctionId\"]}]}",
        template.json("ApiQuerya", "Properties", "PipelineConfig"));
    assertEquals(
        "{\"Fn::GetAtt\":[\"ApiNoneDataSource\",\"Name\"]}",
        template.json("ApiOne", "Properties", "DataSourceName"));
    assertTrue(template.has("ApiNoneDataSource"));
  }

  @Test
  void aFunctionThatTheApiDoesNotHaveIsTold() {
    ExpandedTemplate template =
        api("Auth: { Type: AWS_IAM }\nResolvers: { Query: { a: { Pipeline: [Gone] } } }");
    assertEquals("[8: Pipeline of Api is left out]", template.told().toString());
  }
}
