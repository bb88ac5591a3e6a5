package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StackEvaluatorTest {
  private static final String BUCKET =
      """
      AWSTemplateFormatVersion: '2010-09-09'
      Conditions:
        IsProd: !Equals [!Ref AWS::StackName, prod]
      Resources:
        Logs:
          Type: AWS::S3::Bucket
          Condition: IsProd
          DeletionPolicy: !If [IsProd, Retain, Delete]
          DependsOn: [Other]
          Metadata: {Owner: {Team: a}}
          Properties:
            BucketName: logs
            VersioningConfiguration:
              Status: Enabled
        Other:
          Type: AWS::SNS::Topic
      """;

  @Test
  void aStackIsNamedByItsFile() {
    Facts facts = Evaluated.regions("eu-west-1");
    Evaluated template = Evaluated.of(BUCKET, facts);
    assertEquals("t.yaml", template.stack().id());
    assertEquals("cloudformation", template.stack().format());
    assertEquals(facts.regions(), template.stack().regions());
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void aResourceHasAllThatIsWrittenOfIt() {
    Resource logs = Evaluated.of(BUCKET).resource("Logs");
    assertEquals("AWS::S3::Bucket", logs.type());
    assertEquals("AWS::S3::Bucket", logs.canonicalType());
    assertEquals(
        "{BucketName: logs, VersioningConfiguration: {Status: Enabled}}",
        ValueText.of(logs.properties()));
    Map<String, String> attributes = new TreeMap<>();
    logs.attributes().forEach((name, value) -> attributes.put(name, ValueText.of(value)));
    assertEquals(
        Map.of(
            "DeletionPolicy",
            "(IsProd ? Retain : Delete)",
            "DependsOn",
            "[Other]",
            "Metadata",
            "{Owner: {Team: a}}"),
        attributes);
    assertEquals("(IsProd ? true : false)", ValueText.of(logs.existence()));
  }

  @Test
  void aResourceStandsWhereItIsWritten() {
    Resource logs = Evaluated.of(BUCKET).resource("Logs");
    assertEquals(new SourceRange("t.yaml", 5, 3, 5, 7), logs.head());
    assertEquals(new SourceRange("t.yaml", 5, 3, 14, 24), logs.body());
    MapValue.Entry name = ((MapValue) logs.properties()).entries().get("BucketName");
    assertEquals(new SourceRange("t.yaml", 12, 7, 12, 23), name.range());
  }

  @Test
  void aResourceWithoutPropertiesHasNone() {
    Resource other = Evaluated.of(BUCKET).resource("Other");
    assertEquals("{}", ValueText.of(other.properties()));
    assertEquals(other.head(), other.properties().range());
    assertEquals("true", ValueText.of(other.existence()));
  }

  @Test
  void aResourceThatIsNoneLeavesTheOthers() {
    Evaluated template =
        Evaluated.of(
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Resources:
              A: text
              B: [1]
              C:
              D: {Properties: {X: 1}}
              E: {Type: '', Properties: {}}
              F: {Type: {Rain::Module: x}}
              G: {Type: A::B::C, Properties: [1]}
              H: {Type: A::B::C, Condition: [x]}
              I: {Type: A::B::C, Propertys: {}}
            """);
    assertEquals(
        List.of(
            "ERROR 3:6 Resource A is not a map",
            "ERROR 4:6 Resource B is not a map",
            "ERROR 5:3 Resource C is not a map",
            "ERROR 6:3 Resource D has no Type",
            "ERROR 7:3 Resource E has no Type",
            "WARNING 8:13 Resource F has a Type that is not a text",
            "ERROR 9:34 Properties of G is not a map",
            "WARNING 10:33 Condition is not a name",
            "WARNING 11:22 Resource I has an unknown key Propertys"),
        template.diagnostics());
    assertEquals(
        List.of("G", "H", "I"),
        template.stack().resources().stream().map(Resource::address).toList());
    assertEquals("<INVALID properties of G>", ValueText.of(template.resource("G").properties()));
    assertEquals(
        "<INVALID a condition without a name>", ValueText.of(template.resource("H").existence()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Resources: []              | ERROR 2:12 Resources is not a map",
        "Resources:                 | WARNING 2:11 Template has no resources",
        "Outputs: {}                | WARNING 1:1 Template has no resources",
        "'Fn::Transform': {Name: x} | WARNING 2:18 Macro x is not applied"
      })
  void aTemplateWithoutResourcesIsToldOf(String section, String expected) {
    Evaluated template = Evaluated.of("AWSTemplateFormatVersion: '2010-09-09'\n" + section + "\n");
    assertEquals(List.of(expected), template.diagnostics());
    assertEquals(List.of(), template.stack().resources());
  }

  @Test
  void unknownSectionsAreToldOf() {
    Evaluated template = Evaluated.expression("Parameter: {}\nRules: {R: {x: y}}\n", "1");
    assertEquals(List.of("WARNING 1:1 Unknown section Parameter"), template.diagnostics());
    assertTrue(template.detail().endsWith("Did you mean Parameters?"));
  }

  @Test
  void whatALoopOrMacroMakesIsUnknownAndNotAbsent() {
    Evaluated template =
        Evaluated.expression(
            "", "{A: 1, 'Fn::Transform': {Name: M}, B: {'Fn::ForEach::L': [x, !Ref P, {}]}}");
    assertEquals(
        "{A: 1, B: {...<FUNCTION function Fn::ForEach::L>}, ...<FUNCTION macro M>}",
        template.text());
    assertEquals(
        List.of(
            "NOTE 5:17 Macro M is not applied",
            "WARNING 5:48 Fn::ForEach::L needs the transform AWS::LanguageExtensions",
            "WARNING 5:48 Loop L is not followed to its end"),
        template.diagnostics());
  }

  @Test
  void aNestedStackIsToldOf() {
    Evaluated template =
        Evaluated.of(
            """
            Resources:
              Child:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml}
              App: {Type: AWS::Serverless::Application}
            """);
    assertEquals(
        List.of(
            "NOTE 2:3 Nested stack Child is not followed",
            "WARNING 5:3 Template does not name the serverless transform",
            "NOTE 5:3 Nested stack App is not followed"),
        template.diagnostics());
  }

  @Test
  void aFunctionBesideOtherKeysIsToldOf() {
    Evaluated template = Evaluated.expression("", "{A: 1, 'Fn::GetAtt': [R, Arn]}");
    assertEquals("{A: 1, ...<INVALID Fn::GetAtt beside other keys>}", template.text());
    assertEquals(
        List.of("WARNING 5:17 Fn::GetAtt stands beside other keys"), template.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Transform: My::Macro                      | WARNING 1:12 Macro My::Macro is not applied",
        "Transform: [AWS::Include]                 | WARNING 1:13 AWS::Include names no file",
        "Transform: {Name: AWS::Include}           | WARNING 1:12 AWS::Include names no file",
        "Transform: AWS::CodeDeployBlueGreen       | NOTE 1:12 Transform AWS::CodeDeployBlueGreen"
            + " is not applied",
        "Transform: {Fn::Transform: {Name: x}}     | WARNING 1:28 Macro x is not applied"
      })
  void transformsAreToldOf(String section, String expected) {
    assertEquals(List.of(expected), Evaluated.expression(section + "\n", "1").diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5          | 5",
        "0012       | 0012",
        "0.50       | 0.50",
        "1e3        | 1e3",
        "true       | true",
        "Yes        | true",
        "off        | false",
        "'true'     | true",
        "2012-10-17 | 2012-10-17",
        "~          | absent",
        "[a, ~, !Ref AWS::NoValue] | [a]",
        "{A: ~, B: !Ref AWS::NoValue} | {A: absent, B: absent}",
        "'{{resolve:secretsmanager:db:SecretString:password}}' | <SECRET_REFERENCE dynamic"
            + " reference secretsmanager:db:SecretString:password : STRING>",
        "'{{resolve:ssm-secure:p:1}}' | <SECRET_REFERENCE dynamic reference ssm-secure:p:1 :"
            + " STRING>",
        "'{{resolve:ssm:p:1}}' | <LOOKUP dynamic reference ssm:p:1 : STRING>",
        "'{{resolve:other:p}}' | {{resolve:other:p}}",
        "'x={{resolve:ssm:p}}&y={{resolve:secretsmanager:s}}' | <SECRET_REFERENCE dynamic reference"
            + " secretsmanager:s : STRING x=*>",
        "!Sub 'u:{{resolve:secretsmanager:${R}:SecretString:p}}' | <SECRET_REFERENCE dynamic"
            + " reference secretsmanager: : STRING u:*>",
        "!Join ['', ['{{resolve:secretsmanager:', !Ref R, '}}']] | <SECRET_REFERENCE dynamic"
            + " reference secretsmanager: : STRING>"
      })
  void literalsAreWhatTheyAreWritten(String literal, String expected) {
    assertEquals(expected, Evaluated.expression("", literal).text());
  }

  @Test
  void aTemplateThatMultipliesIsCutOff() {
    Diagnostics diagnostics = new Diagnostics();
    Budget budget = new Budget(2, diagnostics);
    SourceRange range = new SourceRange("t.yaml", 1, 1, 1, 2);
    List<Boolean> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(budget.allows(range));
    }
    assertEquals(List.of(true, true, false, false), answers);
    assertEquals(1, diagnostics.inOrder().size());
    assertEquals("Template is too large to evaluate", diagnostics.inOrder().get(0).summary());
  }

  @Test
  void whatFunctionsMakeCounts() {
    Diagnostics diagnostics = new Diagnostics();
    Budget budget = new Budget(10, diagnostics);
    SourceRange range = new SourceRange("t.yaml", 1, 1, 1, 2);
    budget.charge(new Scalar("x".repeat(900), range, Origin.COMPUTED));
    assertEquals(List.of(true, false), List.of(budget.allows(range), budget.allows(range)));
  }

  @Test
  void evaluatesJsonAlike() {
    String json =
        """
        {"Parameters": {"P": {"Type": "String", "Default": "dev"}},
         "Resources": {"R": {"Type": "A::B::C", "Properties": {
           "X": {"Fn::Join": ["-", [{"Ref": "P"}, {"Fn::Sub": "${P}"}, 1, true]]}}}}}
        """;
    assertEquals("dev-dev-1-true", Evaluated.of(json).text());
  }

  @Test
  void keepsSharedNodesApart() {
    Evaluated template = Evaluated.expression("", "{A: &a {K: !Sub '${AWS::StackName}'}, B: *a}");
    Value x = template.x();
    MapValue map = (MapValue) x;
    assertEquals(ValueText.of(map.get("A")), ValueText.of(map.get("B")));
  }
}
