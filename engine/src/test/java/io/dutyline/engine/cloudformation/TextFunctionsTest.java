package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code Fn::Sub}, {@code Fn::Join}, {@code Fn::Split}, {@code Fn::Base64}, {@code
 * Fn::ToJsonString}.
 */
final class TextFunctionsTest {
  private static final String SECTIONS =
      """
      Parameters:
        Env: {Type: String, Default: dev}
        Name: {Type: String}
        Size: {Type: String, AllowedValues: [s, m]}
        Zones: {Type: CommaDelimitedList, Default: "a, b"}
        Password: {Type: String, NoEcho: true, Default: hunter2}
        Stage: {Type: String}
      Conditions:
        IsProd: !Equals [!Ref Stage, prod]
        IsBig: !Equals [!Ref Stage, big]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "!Sub plain                          | plain",
        "!Sub '${Env}-x'                     | dev-x",
        "!Sub '${ Env }'                     | dev",
        "!Sub '${!Env}-x'                    | ${Env}-x",
        "!Sub ['${A}-${Env}', {A: 1}]        | 1-dev",
        "!Sub ['${Env}', {Env: mine}]        | mine",
        "!Sub ['${Env}']                     | dev",
        "!Sub 'a-${Name}-b'                  | <PARAMETER parameter Name : STRING a-*>",
        "!Sub '${Env}${Name}${Size}'         | <PARAMETER parameter Name : STRING dev*>",
        "!Sub 'a-${Size}-b'                  | <PARAMETER parameter Size : STRING a-* of [a-s-b,"
            + " a-m-b]>",
        "!Sub 'x/${R.Arn}'                   | <RESOURCE_ATTRIBUTE attribute Arn of resource R :"
            + " STRING x/*>",
        "!Sub '${R}'                         | <RESOURCE_ATTRIBUTE the identifier of resource R :"
            + " STRING>",
        "!Sub 'unclosed ${Env'               | unclosed ${Env",
        "!Sub '$Env {Env} $${Env}'           | $Env {Env} $dev",
        "!Sub '${Zones}'                     | <INVALID a text that holds something else than"
            + " text>",
        "!Sub ['${A}', {A: !If [IsProd, p, d]}] | (IsProd ? p : d)",
        "!Join ['-', [a, !Ref Env, 3, true]] | a-dev-3-true",
        "!Join ['', []]                      | ``",
        "!Join [',', !Ref Zones]             | a,b",
        "!Join ['-', [a, !Ref 'AWS::NoValue', b]] | a-b",
        "!Join ['-', [a, !Ref Name, b]]      | <PARAMETER parameter Name : STRING a-*>",
        "!Join ['-', [a, !If [IsProd, p, !Ref 'AWS::NoValue'], b]] | (IsProd ? a-p-b : a-b)",
        "!Join ['-', !If [IsProd, [p, q], [d]]] | (IsProd ? p-q : d)",
        "!Join ['-', !Split ['.', !Ref Name]] | <PARAMETER parameter Name : STRING>",
        "!Join ['-', !GetAZs eu-west-1]      | <LOOKUP Availability Zones of eu-west-1 : STRING"
            + " eu-west-1*>",
        "!Split ['-', a-b-c]                 | [a, b, c]",
        "!Split ['-', abc]                   | [abc]",
        "!Split ['--', a--b-c]               | [a, b-c]",
        "!Split ['-', !Sub 'a-b${Name}']     | [a, <PARAMETER parameter Name : STRING b*>,"
            + " ...<PARAMETER parameter Name : STRING>]",
        "!Split ['', a]                      | <INVALID operands of a function : LIST>",
        "!Split ['-', !If [IsProd, p-q, d]]  | (IsProd ? [p, q] : [d])",
        "!Base64 plain                       | plain",
        "!Base64 {'Fn::Sub': 'echo ${Env}'}  | echo dev",
        "!Base64 {'Fn::If': [IsProd, a, b]}  | (IsProd ? a : b)",
        "{'Fn::ToJsonString': {a: [1, true, 'q\"'], b: !Ref Env, c: !Ref 'AWS::NoValue'}} |"
            + " {\"a\":[1,true,\"q\\\"\"],\"b\":\"dev\"}",
        "{'Fn::ToJsonString': {}}            | {}",
        "{'Fn::ToJsonString': []}            | []",
        "{'Fn::ToJsonString': {a: !Ref Name}} | {a: <PARAMETER parameter Name : STRING>}",
        "{'Fn::Length': [a, b, !Ref 'AWS::NoValue']} | 2",
        "{'Fn::Length': !Ref Zones}          | 2",
        "{'Fn::Length': [a, !If [IsProd, b, !Ref 'AWS::NoValue']]} | (IsProd ? 2 : 1)",
        "{'Fn::Length': !GetAZs eu-west-1}   | <LOOKUP Availability Zones of eu-west-1 : NUMBER>"
      })
  void putTextsTogether(String expression, String expected) {
    assertEquals(expected, Evaluated.expression(SECTIONS, expression).text());
  }

  @Test
  void combineConditionsOnlyAsDeploymentsDo() {
    String expression = "!Sub ['${A}${B}', {A: !If [IsProd, p, -], B: !If [IsBig, b, -]}]";
    assertEquals(
        "(IsProd ? p- : (IsBig ? -b : --))", Evaluated.expression(SECTIONS, expression).text());
  }

  @Test
  void rememberWhatTheyAreMadeOf() {
    Value x = Evaluated.expression(SECTIONS, "!Sub '${Env} ${R.Arn} ${Password}'").x();
    assertEquals(
        Set.of(
            new Assumption("parameter Env", "dev, its default"),
            new Assumption("parameter Password", "its default")),
        x.origin().assumptions());
    assertEquals(Set.of(new Reference("R", "Arn")), x.origin().references());
    assertTrue(x.origin().sensitive());
    assertFalse(x.origin().literal());
    assertEquals(List.of("parameter Env", "parameter Password"), x.origin().via());
    assertEquals(new SourceRange(Evaluated.PATH, 15, 10, 15, 44), x.range());
  }

  @Test
  void nameWhatCannotBeSubstituted() {
    Evaluated template = Evaluated.expression(SECTIONS, "!Sub 'a ${not-a-name} ${} ${Nam}'");
    assertEquals("<INVALID undefined Nam : STRING a ${not-a-name} ${} *>", template.text());
    assertEquals(
        List.of(
            "WARNING 15:10 Fn::Sub cannot substitute ${not-a-name}",
            "WARNING 15:10 Fn::Sub cannot substitute ${}",
            "WARNING 15:10 Nam is not defined"),
        template.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Sub {a: b}     | Fn::Sub",
        "!Sub [a, b]     | Fn::Sub",
        "!Join a         | Fn::Join",
        "!Join [a]       | Fn::Join",
        "!Split [a, b, c] | Fn::Split",
        "!Select a       | Fn::Select",
        "!FindInMap [a]  | Fn::FindInMap",
        "!If [a, b]      | Fn::If",
        "!Cidr a         | Fn::Cidr"
      })
  void areUnknownWithTheWrongOperands(String expression, String function) {
    Evaluated template = Evaluated.expression(SECTIONS, expression);
    assertEquals(
        List.of("WARNING 15:10 " + function + " does not get what it takes"),
        template.diagnostics());
    assertTrue(template.text().startsWith("<INVALID "), template.text());
  }

  @Test
  void ofAnotherToolAreNamedOnce() {
    Evaluated template =
        Evaluated.expression("", "[!Embed a.sh, 'Fn::X': 1, 'Fn::X': 2, !Sub {'Fn::Y': 1}]");
    assertEquals(
        List.of(
            "WARNING 5:11 Tag is not known",
            "WARNING 5:24 Fn::X is not a CloudFormation function",
            "WARNING 5:53 Fn::Y is not a CloudFormation function"),
        template.diagnostics());
    assertEquals(
        "[<FUNCTION function !Embed>, <FUNCTION function Fn::X>, <FUNCTION function Fn::X>,"
            + " <FUNCTION function Fn::Y : STRING>]",
        template.text());
  }
}
