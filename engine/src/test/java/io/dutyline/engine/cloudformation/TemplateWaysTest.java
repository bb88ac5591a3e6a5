package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.StepText;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    TemplateWays ways = ways(new SourceFile(Evaluated.PATH, text + expression + "\n"), facts);
    return StepText.of(ways.to(resource, new Way.Goal("X", range, false), scenario));
  }

  private static String way(String expression) {
    return way(expression, Facts.NONE, false);
  }

  private static TemplateWays ways(SourceFile file, Facts facts) {
    return ways(file, facts, TemplateFiles.none(), Exports.NONE, id -> Optional.empty());
  }

  private static TemplateWays ways(
      SourceFile file,
      Facts facts,
      TemplateFiles files,
      Exports exports,
      Function<String, Optional<TemplateWays>> others) {
    Template template = CloudFormation.parse(file).value().orElseThrow();
    TemplateWays.Source source = TemplateWays.Source.CONFIGURATION;
    return new TemplateWays(template, facts, source, files, exports, others);
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

  private static final String PARENT =
      """
      Parameters:
        Days: { Type: Number, Default: 3 }
      Resources:
        Nested:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: ./child.yaml
            Parameters:
              Kept: !Ref Days
        R:
          Type: A::B::C
          Properties:
            X: !GetAtt Nested.Outputs.Name
      """;

  private static final String CHILD =
      """
      Parameters:
        Kept: { Type: Number, Default: 9 }
      Resources:
        R:
          Type: A::B::C
          Properties:
            X: !Ref Kept
      Outputs:
        Name: { Value: !Sub "n-${Kept}", Export: { Name: shared } }
      """;

  private static final String IMPORTING =
      """
      Resources:
        R:
          Type: A::B::C
          Properties:
            X: !ImportValue shared
            Y: !ImportValue other
      """;

  @TempDir private Path folder;

  private SourceFile file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return new SourceFile(path, text);
  }

  private static String way(
      TemplateWays ways, SourceFile file, TemplateFiles files, String address, String property) {
    Resource resource =
        CloudFormation.evaluate(
                CloudFormation.parse(file).value().orElseThrow(), Facts.NONE, files, Exports.NONE)
            .value()
            .orElseThrow()
            .stack()
            .resource(address)
            .orElseThrow();
    SourceRange range = ((MapValue) resource.properties()).entries().get(property).range();
    Way.Goal goal = new Way.Goal(property, range, false);
    return StepText.of(ways.to(resource, goal, Scenario.any()));
  }

  @Test
  void goesFromNestedStacksToArgumentsAndFromOutputsToNestedStacks() throws IOException {
    SourceFile parent = file("a/parent.yaml", PARENT);
    file("a/child.yaml", CHILD);
    TemplateFiles files = TemplateFiles.below(folder);
    TemplateWays ways = ways(parent, Facts.NONE, files, Exports.NONE, id -> Optional.empty());
    assertEquals(
        """
        X = 3, by Ref @ a/child.yaml:7
          parameter Nested/Kept = 3, given by the stack around it @ a/child.yaml:2
            argument Kept of Nested = 3, by Ref @ a/parent.yaml:9
              parameter Days = 3, its default @ a/parent.yaml:2
        """,
        way(ways, parent, files, "Nested/R", "X"));
    assertEquals(
        """
        X = "n-3", by Fn::GetAtt @ a/parent.yaml:13
          output Nested/Name = "n-3", by Fn::Sub @ a/child.yaml:9
            parameter Nested/Kept = 3, given by the stack around it @ a/child.yaml:2
              argument Kept of Nested = 3, by Ref @ a/parent.yaml:9
                parameter Days = 3, its default @ a/parent.yaml:2
        """,
        way(ways, parent, files, "R", "X"));
  }

  @Test
  void goesToTheExportsOfOtherStacks() throws IOException {
    SourceFile child = file("child.yaml", CHILD);
    SourceFile importing = file("importing.yaml", IMPORTING);
    Exports exports =
        new Exports(
            CloudFormation.exports(
                CloudFormation.parse(child).value().orElseThrow(),
                Facts.NONE,
                TemplateFiles.none(),
                Exports.NONE));
    TemplateWays ways =
        ways(
            importing,
            Facts.NONE,
            TemplateFiles.none(),
            exports,
            id -> Optional.of(ways(child, Facts.NONE)));
    assertEquals(
        """
        X = "n-9", by Fn::ImportValue @ importing.yaml:5
          the export is made by output Name of child.yaml @ importing.yaml:5
            output Name = "n-9", by Fn::Sub @ child.yaml:9
              parameter Kept = 9, its default @ child.yaml:2
        """,
        way(ways, importing, TemplateFiles.none(), "R", "X"));
    assertEquals(
        """
        Y depends on export other, by Fn::ImportValue @ importing.yaml:6
          no stack of this scan, or no single one, makes the export @ importing.yaml:6
        """,
        way(ways, importing, TemplateFiles.none(), "R", "Y"));
  }

  @Test
  void saysWhatAResourceExistsFor() {
    Evaluated evaluated =
        Evaluated.of(SECTIONS + "Resources:\n  R:\n    Type: A::B::C\n    Condition: IsProd\n");
    String text = SECTIONS + "Resources:\n  R:\n    Type: A::B::C\n    Condition: IsProd\n";
    TemplateWays ways = ways(new SourceFile(Evaluated.PATH, text), Facts.NONE);
    assertEquals(
        """
        R exists where condition IsProd is true @ t.yaml:22
          condition IsProd is defined here @ t.yaml:17
            parameter Env is given by nobody; it may be dev, prod; its default is dev @ t.yaml:4
        """,
        StepText.of(ways.toExistence(evaluated.resource("R"), Scenario.any())));
  }
}
