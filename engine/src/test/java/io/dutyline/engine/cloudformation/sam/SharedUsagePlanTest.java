package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class SharedUsagePlanTest {
  private static final String SHARED =
      """
      Globals: { Api: { Auth: { UsagePlan: { CreateUsagePlan: SHARED } } } }
      Conditions:
        A: !Equals [!Ref 'AWS::Region', a]
        B: !Equals [!Ref 'AWS::Region', b]
      Resources:
        One:
          Type: AWS::Serverless::Api
          Condition: B
          Properties: { StageName: prod }
        Two:
          Type: AWS::Serverless::Api
          Condition: A
          Properties: { StageName: prod }
      """;

  @Test
  void isThereWithAnyOfItsApis() {
    ExpandedTemplate template = ExpandedTemplate.of(SHARED);
    assertEquals("\"SharedUsagePlanCondition\"", template.json("ServerlessUsagePlan", "Condition"));
    assertEquals(
        "{\"Fn::Or\":[{\"Condition\":\"A\"},{\"Condition\":\"B\"}]}",
        template.condition("SharedUsagePlanCondition"));
    assertEquals("[\"One\",\"Two\"]", template.json("ServerlessUsagePlan", "DependsOn"));
    assertEquals(
        "[{\"ApiId\":{\"Ref\":\"One\"},\"Stage\":{\"Ref\":\"OneprodStage\"}},"
            + "{\"ApiId\":{\"Ref\":\"Two\"},\"Stage\":{\"Ref\":\"TwoprodStage\"}}]",
        template.json("ServerlessUsagePlan", "Properties", "ApiStages"));
  }

  @Test
  void isAlwaysThereWithAnApiThatIs() {
    ExpandedTemplate template = ExpandedTemplate.of(SHARED.replace("    Condition: A\n", ""));
    assertFalse(template.json("ServerlessUsagePlan").contains("SharedUsagePlanCondition"));
  }
}
