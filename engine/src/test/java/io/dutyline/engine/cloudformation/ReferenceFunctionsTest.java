package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code Ref}, {@code Fn::GetAtt}, {@code Fn::ImportValue}. */
final class ReferenceFunctionsTest {
  private static final String TWO =
      """
      Resources:
        Key:
          Type: AWS::KMS::Key
        Bucket:
          Type: AWS::S3::Bucket
          Properties:
            Id: !Ref Key
            Arn: !GetAtt Key.Arn
            Deep: !GetAtt Key.Outputs.A.B
            List: {"Fn::GetAtt": [Key, Arn]}
            Typo: !Ref Kex
            TypoAttribute: !GetAtt Kex.Arn
            Export: !ImportValue shared-key
            Named: !ImportValue {"Fn::Sub": "${AWS::StackName}-key"}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Id     | <RESOURCE_ATTRIBUTE the identifier of resource Key : STRING>",
        "Arn    | <RESOURCE_ATTRIBUTE attribute Arn of resource Key : STRING>",
        "Deep   | <RESOURCE_ATTRIBUTE attribute Outputs.A.B of resource Key>",
        "List   | <RESOURCE_ATTRIBUTE attribute Arn of resource Key : STRING>",
        "Typo   | <INVALID undefined Kex>",
        "TypoAttribute | <INVALID undefined Kex>",
        "Export | <IMPORT export shared-key : STRING>",
        "Named  | <IMPORT export Sub \"${AWS::StackName}-key\" : STRING>"
      })
  void areUnknownForAReason(String property, String expected) {
    assertEquals(expected, Evaluated.of(TWO).text("Bucket", property));
  }

  @Test
  void keepWhatTheyReferTo() {
    Evaluated template = Evaluated.of(TWO);
    assertEquals(
        Set.of(new Reference("Key", "")), template.property("Bucket", "Id").origin().references());
    assertEquals(
        Set.of(new Reference("Key", "Outputs.A.B")),
        template.property("Bucket", "Deep").origin().references());
  }

  @Test
  void standWhereTheyAreWritten() {
    assertEquals(
        new SourceRange(Evaluated.PATH, 7, 11, 7, 19),
        Evaluated.of(TWO).property("Bucket", "Id").range());
  }

  @Test
  void ofNothingAreToldWithWhatIsNear() {
    Evaluated template = Evaluated.of(TWO);
    assertEquals(
        List.of("WARNING 11:13 Kex is not defined", "WARNING 12:22 Kex is not defined"),
        template.diagnostics());
    assertTrue(template.detail().endsWith("Did you mean Key?"), template.detail());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref {'Fn::Sub': '${Letter}'}           | <RESOURCE_ATTRIBUTE the identifier of resource R"
            + " : STRING>",
        "!GetAtt [!Sub '${Letter}', Arn]         | <RESOURCE_ATTRIBUTE attribute Arn of resource R"
            + " : STRING>",
        "!GetAtt [!Ref Letter, !Sub '${Letter}n'] | <RESOURCE_ATTRIBUTE attribute Rn of resource R>",
        "!Ref {'Fn::Join': ['', [Let, ter]]}     | R",
        "!Ref {'Fn::Sub': '${Open}'}             | <PARAMETER parameter Open>",
        "!GetAtt [!Ref Open, Arn]                | <PARAMETER parameter Open>"
      })
  void mayGetTheirNamesFromFunctions(String expression, String expected) {
    Evaluated template =
        Evaluated.expression(
            "Transform: AWS::LanguageExtensions\nParameters: {Letter: {Type: String, Default: R},"
                + " Open: {Type: String}}\n",
            expression);
    assertEquals(expected, template.text());
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void toWhatATransformMayMakeAreQuiet() {
    Evaluated template =
        Evaluated.expression("Transform: My::Macro\n", "[!Ref Api, !GetAtt ApiRole.Arn]");
    assertEquals(
        "[<FUNCTION resource Api, made by a transform>,"
            + " <FUNCTION resource ApiRole, made by a transform>]",
        template.text());
    assertEquals(List.of("WARNING 1:12 Macro My::Macro is not applied"), template.diagnostics());
  }

  @Test
  void toResourcesOfAModuleAreNotUndefined() {
    Evaluated template =
        Evaluated.of(
            """
            Resources:
              Net:
                Type: Org::Net::Vpc::MODULE
              R:
                Type: A::B::C
                Properties:
                  X: !Ref NetSubnet
            """);
    assertEquals(List.of("NOTE 2:3 Module Net is not opened"), template.diagnostics());
  }

  @Test
  void circlesEnd() {
    Evaluated template =
        Evaluated.of(
            """
            Resources:
              A:
                Type: A::B::C
                Properties: {X: !Ref B}
              B:
                Type: A::B::C
                Properties: {X: !Ref A}
            """);
    assertEquals(
        "<RESOURCE_ATTRIBUTE the identifier of resource A : STRING>", template.text("B", "X"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AWS::Region    | <PSEUDO_PARAMETER AWS::Region : STRING>",
        "AWS::AccountId | <PSEUDO_PARAMETER AWS::AccountId : STRING>",
        "AWS::Partition | aws",
        "AWS::URLSuffix | amazonaws.com",
        "AWS::NotificationARNs | <PSEUDO_PARAMETER AWS::NotificationARNs : LIST>",
        "AWS::NoValue   | absent"
      })
  void knowPseudoParameters(String name, String expected) {
    Evaluated template = Evaluated.expression("", "!Ref " + name);
    assertEquals(expected, template.text());
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void takePseudoParametersFromTheFacts() {
    Regions regions = new Regions(List.of("cn-north-1"), "x");
    Facts facts = new Facts(Map.of(), regions, "123456789012", "aws-cn");
    String all = "${AWS::Partition} ${AWS::Region} ${AWS::AccountId} ${AWS::URLSuffix}";
    Evaluated template = Evaluated.expression("", "!Sub " + all, facts);
    assertEquals("aws-cn cn-north-1 123456789012 amazonaws.com.cn", template.text());
    assertEquals(Set.of(), template.x().origin().assumptions());
  }

  @Test
  void ofSeveralRegionsAreEachOfThem() {
    Facts facts = Evaluated.regions("eu-west-1", "us-east-1", "us-west-2");
    assertEquals(
        "(AWS::Region = eu-west-1 ? eu-west-1 : (AWS::Region = us-east-1 ? us-east-1 : us-west-2))",
        Evaluated.expression("", "!Ref AWS::Region", facts).text());
  }

  @Test
  void ofManyRegionsAreOneOfThem() {
    Facts facts = Evaluated.regions("a-1", "b-1", "c-1", "d-1", "e-1");
    assertEquals(
        "<PSEUDO_PARAMETER AWS::Region : STRING of [a-1, b-1, c-1, d-1, e-1]>",
        Evaluated.expression("", "!Ref AWS::Region", facts).text());
  }

  @Test
  void withoutANameAreTold() {
    Evaluated template = Evaluated.expression("", "[!Ref [A], !GetAtt A, !GetAtt [A]]");
    assertEquals(
        List.of(
            "WARNING 5:11 Ref does not name anything",
            "WARNING 5:21 Fn::GetAtt does not name an attribute",
            "WARNING 5:32 Fn::GetAtt does not name an attribute"),
        template.diagnostics());
  }
}
