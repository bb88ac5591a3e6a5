package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FunctionEventsTest {
  private static ExpandedTemplate event(String type, String properties, String... resources) {
    return ExpandedTemplate.of(
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n"
            + "        E: { Type: %s, Properties: { %s } }\n".formatted(type, properties)
            + String.join("\n", resources));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schedule | Schedule: rate(1 day) | AWS::Events::Rule",
        "EventBridgeRule | Pattern: { source: [a] } | AWS::Events::Rule",
        "CloudWatchEvent | Pattern: { source: [a] } | AWS::Events::Rule",
        "ScheduleV2 | ScheduleExpression: rate(1 day) | AWS::Scheduler::Schedule",
        "SNS | Topic: arn | AWS::SNS::Subscription",
        "SQS | Queue: arn | AWS::Lambda::EventSourceMapping",
        "Kinesis | Stream: arn | AWS::Lambda::EventSourceMapping",
        "DynamoDB | Stream: arn | AWS::Lambda::EventSourceMapping",
        "MSK | Stream: arn | AWS::Lambda::EventSourceMapping",
        "MQ | Broker: arn | AWS::Lambda::EventSourceMapping",
        "DocumentDB | Cluster: arn | AWS::Lambda::EventSourceMapping",
        "SelfManagedKafka | KafkaBootstrapServers: [a] | AWS::Lambda::EventSourceMapping",
        "CloudWatchLogs | LogGroupName: g, FilterPattern: p | AWS::Logs::SubscriptionFilter",
        "IoTRule | Sql: s | AWS::IoT::TopicRule"
      })
  void anEventMakesAResourceOfItsName(String type, String properties, String made) {
    ExpandedTemplate template = event(type, properties);
    assertEquals(made, template.types().get("FE"));
    assertEquals(7, template.lineOf("FE"));
    assertTrue(template.liesInFile());
    assertEquals(List.of(), template.told());
  }

  @ParameterizedTest
  @CsvSource({
    "Schedule, Schedule",
    "ScheduleV2, ScheduleExpression",
    "SQS, Queue",
    "SNS, Topic",
    "S3, Bucket",
    "Cognito, UserPool",
    "IoTRule, Sql"
  })
  void anEventWithoutItsSourceIsTold(String type, String missing) {
    ExpandedTemplate template = event(type, "");
    assertEquals(List.of("7: " + type + " event E of F has no " + missing), template.told());
    assertFalse(template.has("FE"));
  }

  @Test
  void anUnknownEventIsTold() {
    assertEquals(
        List.of("7: Foo event E of F is of an unknown type"), event("Foo", "A: 1").told());
  }

  @Test
  void aTopicMayInvokeTheFunction() {
    ExpandedTemplate template = event("SNS", "Topic: arn");
    assertEquals(
        "{\"Action\":\"lambda:InvokeFunction\",\"FunctionName\":{\"Ref\":\"F\"},"
            + "\"Principal\":\"sns.amazonaws.com\",\"SourceArn\":\"arn\"}",
        template.json("FEPermission", "Properties"));
  }

  @Test
  void aQueueCanStandBetweenTopicAndFunction() {
    ExpandedTemplate template = event("SNS", "Topic: arn, SqsSubscription: true");
    assertEquals(
        "{F=AWS::Lambda::Function, FE=AWS::SNS::Subscription,"
            + " FEEventSourceMapping=AWS::Lambda::EventSourceMapping, FEQueue=AWS::SQS::Queue,"
            + " FEQueuePolicy=AWS::SQS::QueuePolicy, FRole=AWS::IAM::Role}",
        template.types().toString());
    assertEquals(
        "[\"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole\","
            + "\"arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole\"]",
        template.json("FRole", "Properties", "ManagedPolicyArns"));
  }

  @Test
  void aBucketNotifiesTheFunction() {
    ExpandedTemplate template =
        event("S3", "Bucket: !Ref B, Events: s3:ObjectCreated:*", "  B: { Type: AWS::S3::Bucket }");
    assertEquals(
        "{\"LambdaConfigurations\":[{\"Event\":\"s3:ObjectCreated:*\","
            + "\"Function\":{\"Fn::GetAtt\":[\"F\",\"Arn\"]}}]}",
        template.json("B", "Properties", "NotificationConfiguration"));
    assertEquals("[\"FEPermission\"]", template.json("B", "DependsOn"));
    assertEquals(8, template.lineOf("B"));
  }

  @Test
  void aBucketFromElsewhereIsTold() {
    assertEquals(
        List.of("7: S3 event E of F refers to no resource of the template"),
        event("S3", "Bucket: b, Events: s3:ObjectCreated:*").told());
  }

  @Test
  void aUserPoolTriggersTheFunction() {
    ExpandedTemplate template =
        event(
            "Cognito", "UserPool: !Ref P, Trigger: PreSignUp", "  P: { Type: AWS::Cognito::UserPool }");
    assertEquals(
        "{\"PreSignUp\":{\"Fn::GetAtt\":[\"F\",\"Arn\"]}}",
        template.json("P", "Properties", "LambdaConfig"));
    assertEquals("AWS::Lambda::Permission", template.types().get("FCognitoPermission"));
  }

  @Test
  void anAlexaSkillMayInvokeTheFunction() {
    ExpandedTemplate template = event("AlexaSkill", "SkillId: s");
    assertEquals("\"s\"", template.json("FEPermission", "Properties", "EventSourceToken"));
  }

  @Test
  void aDestinationOfFailuresNeedsAPolicy() {
    ExpandedTemplate template =
        event(
            "Kinesis",
            "Stream: arn, DestinationConfig: { OnFailure: { Type: SQS, Destination: q } }");
    assertEquals(
        "{\"OnFailure\":{\"Destination\":\"q\"}}",
        template.json("FE", "Properties", "DestinationConfig"));
    assertTrue(
        template.json("FRole", "Properties", "Policies").contains("\"PolicyName\":\"FESQSPolicy\""));
  }

  @Test
  void aQueueOfDeadLettersTakesThemFromTheRule() {
    ExpandedTemplate template =
        event("Schedule", "Schedule: rate(1 day), DeadLetterConfig: { Type: SQS }");
    assertEquals("AWS::SQS::Queue", template.types().get("FEQueue"));
    assertEquals("AWS::SQS::QueuePolicy", template.types().get("FEQueuePolicy"));
  }
}
