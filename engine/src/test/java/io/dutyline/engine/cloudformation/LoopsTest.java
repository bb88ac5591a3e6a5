package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.value.Assumption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoopsTest {
  private static final String TRANSFORM = "Transform: AWS::LanguageExtensions\n";

  /** A loop L over topics below {@code sections}. */
  private static Evaluated loop(String sections, String collection) {
    return loop(sections, collection, Facts.NONE);
  }

  private static Evaluated loop(String sections, String collection, Facts facts) {
    String body =
        """
        Resources:
          Fn::ForEach::L:
            - Name
            - COLLECTION
            - Topic${Name}:
                Type: AWS::SNS::Topic
                Properties: {TopicName: !Ref Name}
        """;
    return Evaluated.of(TRANSFORM + sections + body.replace("COLLECTION", collection), facts);
  }

  private static List<String> assumptions(Resource resource) {
    return resource.existence().origin().assumptions().stream().map(Assumption::describe).toList();
  }

  @Test
  void makeAResourceForEachText() {
    Evaluated template = loop("", "[A, B]");
    assertEquals("TopicA TopicB", template.addresses());
    assertEquals("B", template.text("TopicB", "TopicName"));
    assertEquals("true", ValueText.of(template.resource("TopicB").existence()));
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void whatTheyMakeStandsInTheirBody() {
    Resource topic = loop("", "[A, B]").resource("TopicB");
    assertEquals(6, topic.head().startLine());
    assertEquals(8, topic.body().endLine());
    Maker maker = topic.maker().orElseThrow();
    assertEquals(Maker.Tool.LOOP, maker.tool());
    assertEquals("L", maker.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'T&{N}': '&{N}'}      | {Ta1: a1}",
        "{T: '${N} x ${N}'}     | {T: a-1 x a-1}",
        "{T: !Sub '${N}-${!N}'} | {T: a-1-${N}}",
        "{T: !Ref N}            | {T: a-1}",
        "{T: !Ref Name}         | {T: <INVALID undefined Name>}",
        "{T: [!Ref N, {U: '${N}'}]} | {T: [a-1, {U: a-1}]}",
        "{T: !Join [x, [!Ref N, '&{N}']]} | {T: a-1xa1}"
      })
  void putTheTextInThePlaceOfTheirIdentifier(String body, String expected) {
    Evaluated template =
        Evaluated.expression(TRANSFORM, "{'Fn::ForEach::L': [N, [a-1], " + body + "]}");
    assertEquals(expected, template.text());
  }

  @Test
  void standInEachOther() {
    Evaluated template =
        Evaluated.of(
            TRANSFORM
                + """
                Mappings: {M: {X: {Is: [1, 2]}, Y: {Is: [3]}}}
                Resources:
                  Fn::ForEach::Outer:
                    - Which
                    - [X, Y]
                    - Net${Which}: {Type: AWS::EC2::VPC}
                      Fn::ForEach::Inner:
                        - Number
                        - !FindInMap [M, !Ref Which, Is]
                        - Sub${Which}${Number}:
                            Type: AWS::EC2::Subnet
                            DependsOn: Net${Which}
                            Properties:
                              VpcId: !Ref {Fn::Sub: 'Net${Which}'}
                              X: !GetAtt [!Sub 'Net${Which}', CidrBlock]
                """);
    assertEquals("NetX SubX1 SubX2 NetY SubY3", template.addresses());
    assertEquals(
        "<RESOURCE_ATTRIBUTE the identifier of resource NetY : STRING>",
        template.text("SubY3", "VpcId"));
    assertEquals("NetX", ValueText.of(template.resource("SubX2").attributes().get("DependsOn")));
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void makeConditionsAndOutputsToo() {
    Evaluated template =
        Evaluated.of(
            TRANSFORM
                + """
                Parameters: {Env: {Type: String}}
                Conditions:
                  Fn::ForEach::C:
                    - E
                    - [dev, prod]
                    - Is${E}: !Equals [!Ref Env, !Ref E]
                Resources:
                  Fn::ForEach::R:
                    - E
                    - [dev, prod]
                    - Queue${E}:
                        Type: AWS::SQS::Queue
                        Condition: Is${E}
                Outputs:
                  Fn::ForEach::O:
                    - E
                    - [dev, prod]
                    - Url${E}: {Value: !Ref {Fn::Sub: 'Queue${E}'}, Condition: 'Is${E}'}
                """);
    assertEquals(
        "(Isprod ? true : false)", ValueText.of(template.resource("Queueprod").existence()));
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void takeTheConditionOfARowOfAMapping() {
    Evaluated template =
        Evaluated.of(
            TRANSFORM
                + """
                Parameters: {Env: {Type: String}}
                Mappings: {M: {Condition: {B: IsProd}}}
                Conditions: {IsProd: !Equals [!Ref Env, prod]}
                Resources:
                  Fn::ForEach::R:
                    - X
                    - [A, B]
                    - Queue${X}:
                        Type: AWS::SQS::Queue
                        Condition: !FindInMap [M, Condition, !Ref X, {DefaultValue: !Ref AWS::NoValue}]
                """);
    assertEquals("true", ValueText.of(template.resource("QueueA").existence()));
    assertEquals("(IsProd ? true : false)", ValueText.of(template.resource("QueueB").existence()));
  }

  @Test
  void runOverAParametersValue() {
    Facts facts = Evaluated.parameters(Map.of("Names", "x, y"));
    String sections = "Parameters: {Names: {Type: CommaDelimitedList, Default: a}}\n";
    Evaluated template = loop(sections, "!Ref Names", facts);
    assertEquals("Topicx Topicy", template.addresses());
    assertEquals(List.of(), assumptions(template.resource("Topicx")));
  }

  @Test
  void assumeAParametersDefault() {
    String sections = "Parameters: {Names: {Type: CommaDelimitedList, Default: 'a,b'}}\n";
    Evaluated template = loop(sections, "!Ref Names");
    assertEquals("Topica Topicb", template.addresses());
    assertEquals(
        List.of("parameter Names = a,b, its default"), assumptions(template.resource("Topicb")));
  }

  @Test
  void assumeADefaultInAPropertyToo() {
    Evaluated template =
        Evaluated.expression(
            TRANSFORM + "Parameters: {Names: {Type: CommaDelimitedList, Default: 'a,b'}}\n",
            "{'Fn::ForEach::L': [N, !Ref Names, {'T${N}': 1}]}");
    assertEquals("{Ta: 1, Tb: 1}", template.text());
    assertEquals(
        List.of("parameter Names = a,b, its default"), assumptions(template.resource("R")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Split [',', 'a,b']              | Topica Topicb",
        "!FindInMap [M, x, y]             | Topicm Topicn",
        "[a, !Ref One, a]                 | Topica Topicone",
        "[a, !Ref AWS::NoValue]           | Topica",
        "!If [Is, [a, b], [a]]            | Topica Topicb"
      })
  void runOverWhatFunctionsGive(String collection, String expected) {
    String sections =
        """
        Parameters: {One: {Type: String, Default: one}, P: {Type: String}}
        Conditions: {Is: !Equals [!Ref P, x]}
        Mappings: {M: {x: {y: [m, n]}}}
        """;
    Evaluated template = loop(sections, collection);
    assertEquals(expected, template.addresses());
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void makeWhatAConditionDecidesForUnderIt() {
    String sections = "Parameters: {P: {Type: String}}\nConditions: {Is: !Equals [!Ref P, x]}\n";
    Evaluated template = loop(sections, "!If [Is, [a, b], [a]]");
    assertEquals("(Is ? true : true)", ValueText.of(template.resource("Topica").existence()));
    assertEquals("(Is ? true : false)", ValueText.of(template.resource("Topicb").existence()));
  }

  @Test
  void exploreWhatOtherValuesOfAParameterMake() {
    String sections =
        """
        Parameters: {Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}}
        Mappings: {M: {dev: {Names: [a]}, prod: {Names: [a, b]}}}
        Conditions: {IsProd: !Equals [!Ref Env, prod]}
        """;
    Evaluated template = loop(sections, "!FindInMap [M, !Ref Env, Names]");
    assertEquals("Topica Topicb", template.addresses());
    assertTrue(ValueText.of(template.resource("Topica").existence()).contains(" ?+ true : "));
    assertEquals(
        "(parameter Env = dev ? false : true)",
        ValueText.of(template.resource("Topicb").existence()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Open            | parameter Open",
        "[!Ref Secret]        | the secret parameter Secret",
        "a                    | what is no list",
        "[[a]]                | an element that is no text",
        "!GetAZs ''           | Region"
      })
  void nameWhatTheyWantFor(String collection, String input) {
    String sections =
        "Parameters: {Open: {Type: CommaDelimitedList}, Secret: {Type: String, NoEcho: true,"
            + " Default: s}}\n";
    Evaluated template = loop(sections, collection);
    assertEquals("", template.addresses());
    assertEquals(List.of("WARNING 4:3 Loop L is not followed to its end"), template.diagnostics());
    assertTrue(template.detail().contains(input), template.detail());
  }

  @Test
  void makeWhatIsKnownAndNameTheRest() {
    Evaluated template = loop("Parameters: {Open: {Type: String}}\n", "[a, !Ref Open]");
    assertEquals("Topica", template.addresses());
    assertEquals(List.of("WARNING 4:3 Loop L is not followed to its end"), template.diagnostics());
  }

  @Test
  void thatMakeNothingAreToldOf() {
    String sections = "Parameters: {Names: {Type: CommaDelimitedList, Default: ''}}\n";
    Evaluated template = loop(sections, "!Ref Names");
    assertEquals(List.of("NOTE 4:3 Loop L makes nothing"), template.diagnostics());
    assertTrue(template.detail().contains("parameter Names"), template.detail());
  }

  @Test
  void areFollowedWithoutTheirTransform() {
    Evaluated template =
        Evaluated.of(
            "Resources:\n  Fn::ForEach::L: [N, [A], {'T${N}': {Type: A::B::C}}]\n  X: {Type: A::B::C}\n");
    assertEquals("TA X", template.addresses());
    assertEquals(
        List.of("WARNING 2:3 Fn::ForEach::L needs the transform AWS::LanguageExtensions"),
        template.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[N, [A], {T: {Type: A::B::C}}, 1]        | Fn::ForEach::L does not get what it takes",
        "[N, [A]]                                 | Fn::ForEach::L does not get what it takes",
        "[[N], [A], {}]                           | Fn::ForEach::L does not get what it takes",
        "[N, [A, B], {T: {Type: A::B::C}}]        | Key T is made twice",
        "[N, [a-b], {'T${N}': {Type: A::B::C}}]   | Ta-b is no logical id"
      })
  void thatCloudFormationRefusesAreToldOf(String loop, String expected) {
    Evaluated template = Evaluated.of(TRANSFORM + "Resources: {'Fn::ForEach::L': " + loop + "}\n");
    assertEquals(1, template.diagnostics().size(), template.diagnostics()::toString);
    assertTrue(template.diagnostics().get(0).endsWith(expected), template.diagnostics()::toString);
  }

  @Test
  void keepUndefinedNamesInSight() {
    Evaluated template =
        Evaluated.of(
            TRANSFORM
                + "Resources: {R: {Type: A::B::C, DependsOn: x,"
                + " Properties: {X: !Ref Nobody}}}\n");
    assertEquals(List.of("WARNING 2:62 Nobody is not defined"), template.diagnostics());
  }

  @Test
  void endWhereTheyMakeTooMuch() {
    Evaluated template =
        Evaluated.of(TRANSFORM + "Resources: " + nested(6, "[0,1,2,3,4,5,6,7,8,9]") + "\n");
    assertTrue(
        template.diagnostics().stream().anyMatch(each -> each.endsWith("makes too much")),
        template.diagnostics()::toString);
  }

  @Test
  void standOnlySoDeepInEachOther() {
    Evaluated five = Evaluated.of(TRANSFORM + "Resources: " + nested(6, "[a]") + "\n");
    assertEquals("Raaaaaa", five.addresses());
    Evaluated six = Evaluated.of(TRANSFORM + "Resources: " + nested(7, "[a]") + "\n");
    assertEquals("", six.addresses());
    assertTrue(six.diagnostics().get(0).endsWith("Loop L0 stands too deep in others"));
  }

  /** Returns so many loops in each other, the innermost of which makes a resource. */
  private static String nested(int loops, String collection) {
    StringBuilder key = new StringBuilder("R");
    for (int i = 0; i < loops; i++) {
      key.append("${N").append(i).append('}');
    }
    String body = "{'" + key + "': {Type: 'A::B::C'}}";
    for (int i = 0; i < loops; i++) {
      body = "{'Fn::ForEach::L" + i + "': [N" + i + ", " + collection + ", " + body + "]}";
    }
    return body;
  }

  @Test
  void endWhereTheirTextsGrow() {
    String letters = "x".repeat(100_000);
    Evaluated template = loop("", "[" + letters + "]");
    assertEquals(1, template.stack().resources().size());
    String many = "{'Fn::ForEach::L': [N, [" + letters + "], {T: '" + "${N}".repeat(600) + "'}]}";
    Evaluated grown = Evaluated.expression(TRANSFORM, many);
    assertEquals(List.of("ERROR 6:10 Loop L makes too much"), grown.diagnostics());
  }
}
