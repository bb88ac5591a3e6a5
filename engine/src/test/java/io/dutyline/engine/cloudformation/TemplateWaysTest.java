package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.model.StepText;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplateWaysTest {
  private static final String SECTIONS =
      """
      Parameters:
        Env:
          Type: String
          Default: dev
          AllowedValues: [dev, prod]
        Key:
          Type: String
        Password:
          Type: String
          NoEcho: true
          Default: hunter2
      Mappings:
        Sizes:
          dev: { Days: 1 }
          prod: { Days: 30 }
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
        IsBig: !And [!Condition IsProd, !Equals [!Ref Key, big]]
      """;

  private static final int BEFORE = (int) SECTIONS.lines().count() + 4;

  /** Returns the way of the property X of a resource R, whose place is line 23. */
  private static String way(String expression, Facts facts, boolean condition) {
    Evaluated evaluated = Evaluated.expression(SECTIONS, expression, facts);
    Resource resource = evaluated.resource("R");
    Value value = evaluated.property("R", "X");
    Scenario scenario = Scenario.any();
    if (value instanceof Choice choice && !choice.condition().name().isEmpty()) {
      Condition decided = choice.condition();
      scenario = scenario.with(decided, condition);
    }
    SourceRange range = ((MapValue) resource.properties()).entries().get("X").range();
    String text = SECTIONS + "Resources:\n  R:\n    Type: A::B::C\n    Properties:\n      X: ";
    TemplateWays ways = ways(Map.of(Evaluated.PATH, text + expression + "\n"), facts);
    return StepText.of(
        ways.to(Evaluated.PATH, resource, new Way.Goal("X", range, false), scenario));
  }

  private static String way(String expression) {
    return way(expression, Facts.NONE, false);
  }

  private static TemplateWays ways(Map<String, String> texts, Facts facts) {
    Map<String, SourceFile> files = new HashMap<>();
    texts.forEach((path, text) -> files.put(path, new SourceFile(path, text)));
    return new TemplateWays(files, path -> facts);
  }

  @Test
  void theResourceStandsBelowTheSections() {
    assertEquals(22, BEFORE);
  }

  @Test
  void whatIsWrittenHasNoWay() {
    assertEquals("X = 1, as written @ t.yaml:23\n", way("1"));
  }

  @Test
  void goesOverConditionAndMappingToADefault() {
    assertEquals(
        """
        X = 1, by Fn::If @ t.yaml:23
          condition IsProd is false here: both sides of a condition are meant to be deployed @ t.yaml:17
            parameter Env is given by nobody; it may be dev, prod; its default is dev @ t.yaml:4
          mapping Sizes has, under dev, Days = 1 @ t.yaml:14
            parameter Env = "dev", its default @ t.yaml:4
        """,
        way("!If [IsProd, 7, !FindInMap [Sizes, !Ref Env, Days]]"));
  }

  @Test
  void namesTheOtherSideInTheOtherCase() {
    assertEquals(
        """
        X = 7, by Fn::If @ t.yaml:23
          condition IsProd is true here: both sides of a condition are meant to be deployed @ t.yaml:17
            parameter Env is given by nobody; it may be dev, prod; its default is dev @ t.yaml:4
        """,
        way("!If [IsProd, 7, !Ref Env]", Facts.NONE, true));
  }

  @Test
  void takesWhatTheConfigurationSaysForAFact() {
    assertEquals(
        """
        X = "prod", by Fn::If @ t.yaml:23
          condition IsProd is true, by what is known @ t.yaml:17
            parameter Env = "prod", as the configuration says @ t.yaml:2
          parameter Env = "prod", as the configuration says @ t.yaml:2
        """,
        way("!If [IsProd, !Ref Env, 7]", Evaluated.parameters(Map.of("Env", "prod")), true));
  }

  @Test
  void followsConditionsThatAreMadeOfOthers() {
    assertEquals(
        """
        X = 2, by Fn::If @ t.yaml:23
          condition IsBig is false here: both sides of a condition are meant to be deployed @ t.yaml:18
            condition IsProd may be true or false, and it does not matter which @ t.yaml:17
              parameter Env is given by nobody; it may be dev, prod; its default is dev @ t.yaml:4
            parameter Key is given by nobody @ t.yaml:6
        """,
        way("!If [IsBig, 1, 2]"));
  }

  @Test
  void endsAtAnInputThatNobodyGives() {
    assertEquals(
        """
        X depends on parameter Key, by Fn::Sub @ t.yaml:23
          parameter Env = "dev", its default @ t.yaml:4
          parameter Key is not known: nobody gives it a value @ t.yaml:6
        """,
        way("!Sub \"${Env}-${Key}\""));
  }

  @Test
  void endsAtWhatOnlyAwsKnows() {
    assertEquals(
        """
        X depends on attribute Arn of resource R, by Fn::GetAtt @ t.yaml:23
          attribute Arn of resource R is known only after deployment @ t.yaml:20
        """,
        way("!GetAtt R.Arn"));
    assertEquals(
        """
        X depends on dynamic reference ssm:/a, as written @ t.yaml:23
          dynamic reference ssm:/a is looked up at deployment @ t.yaml:23
        """,
        way("'{{resolve:ssm:/a}}'"));
  }

  @Test
  void showsNoSecret() {
    assertEquals(
        """
        X is a value that is not shown, by Fn::Sub @ t.yaml:23 (secret)
          parameter Password is a value that is not shown, its default @ t.yaml:11 (secret)
        """,
        way("!Sub \"x${Password}\""));
  }

  @Test
  void goesFromANestedStackToTheArgumentsOfItsParent() {
    String parent =
        """
        Parameters:
          Days: { Type: Number, Default: 3 }
        Resources:
          Nested:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: child.yaml
              Parameters:
                Kept: !Ref Days
        """;
    String child =
        """
        Parameters:
          Kept: { Type: Number, Default: 9 }
        Resources:
          R:
            Type: A::B::C
            Properties:
              X: !Ref Kept
        """;
    SourceRange nested = new SourceRange("parent.yaml", 4, 3, 4, 9);
    Resource judged =
        new Resource(
            "Nested/R",
            "A::B::C",
            "A::B::C",
            MapValue.of(Map.of(), nested, Origin.LITERAL),
            Map.of(),
            new Scalar(
                true, nested, Origin.COMPUTED),
            new SourceRange("child.yaml", 4, 3, 4, 4),
            new SourceRange("child.yaml", 4, 3, 7, 19),
            List.of(new Call("Nested", nested, nested)));
    TemplateWays ways = ways(Map.of("parent.yaml", parent, "child.yaml", child), Facts.NONE);
    SourceRange at = new SourceRange("child.yaml", 7, 7, 7, 19);
    assertEquals(
        """
        X = 3, by Ref @ child.yaml:7
          parameter Kept = 3, given by the stack around it @ child.yaml:2
            argument Kept of Nested = 3, by Ref @ parent.yaml:9
              parameter Days = 3, its default @ parent.yaml:2
        """,
        StepText.of(
            ways.to("parent.yaml", judged, new Way.Goal("X", at, false), Scenario.any())));
  }

  @Test
  void goesToOutputsOfNestedStacksAndToExportsOfOthers() {
    String parent =
        """
        Resources:
          Nested:
            Type: AWS::CloudFormation::Stack
            Properties: { TemplateURL: ./child.yaml, Parameters: { Name: n } }
          R:
            Type: A::B::C
            Properties:
              X: !GetAtt Nested.Outputs.Name
              Y: !ImportValue shared
        """;
    String child =
        """
        Parameters:
          Name: { Type: String }
        Resources: { Q: { Type: AWS::SQS::Queue } }
        Outputs:
          Name: { Value: !Ref Name, Export: { Name: shared } }
        """;
    TemplateWays ways = ways(Map.of("a/parent.yaml", parent, "a/child.yaml", child), Facts.NONE);
    Resource resource =
        CloudFormation.read(new SourceFile("a/parent.yaml", parent), Facts.NONE)
            .value()
            .orElseThrow()
            .resource("R")
            .orElseThrow();
    MapValue properties = (MapValue) resource.properties();
    assertEquals(
        """
        X depends on attribute Outputs.Name of resource Nested, by Fn::GetAtt @ a/parent.yaml:8
          Nested gives output Name of a/child.yaml @ a/child.yaml:5
            parameter Name = "n", given by the stack around it @ a/child.yaml:2
              argument Name of Nested = "n", as written @ a/parent.yaml:4
        """,
        StepText.of(way(ways, resource, "X", properties)));
    assertEquals(
        """
        Y depends on export shared, by Fn::ImportValue @ a/parent.yaml:9
          export shared is output Name of a/child.yaml @ a/child.yaml:5
            parameter Name is not known: nobody gives it a value @ a/child.yaml:2
        """,
        StepText.of(way(ways, resource, "Y", properties)));
  }

  private static List<Step> way(
      TemplateWays ways, Resource resource, String property, MapValue properties) {
    SourceRange range = properties.entries().get(property).range();
    Way.Goal goal = new Way.Goal(property, range, false);
    return ways.to("a/parent.yaml", resource, goal, Scenario.any());
  }

  @Test
  void saysWhatAResourceExistsFor() {
    Evaluated evaluated =
        Evaluated.of(SECTIONS + "Resources:\n  R:\n    Type: A::B::C\n    Condition: IsProd\n");
    String text = SECTIONS + "Resources:\n  R:\n    Type: A::B::C\n    Condition: IsProd\n";
    TemplateWays ways = ways(Map.of(Evaluated.PATH, text), Facts.NONE);
    assertEquals(
        """
        R exists where condition IsProd is true @ t.yaml:22
          condition IsProd is defined here @ t.yaml:17
            parameter Env is given by nobody; it may be dev, prod; its default is dev @ t.yaml:4
        """,
        StepText.of(
            ways.toExistence(Evaluated.PATH, evaluated.resource("R"), Scenario.any())));
  }
}
