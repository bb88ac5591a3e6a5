package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionsTest {
  private static final String SECTIONS =
      """
      Parameters:
        Env: {Type: String, Default: dev, AllowedValues: [dev, stage, prod]}
        Other: {Type: String, AllowedValues: [prod, test]}
        Name: {Type: String, Default: ''}
        Ids: {Type: CommaDelimitedList, Default: ''}
        Image: {Type: 'AWS::SSM::Parameter::Value<String>'}
      Mappings:
        M:
          dev: {Multi: false, Tier: a}
          stage: {Multi: true, Tier: a}
          prod: {Multi: true, Tier: b}
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
        C: \
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "!Equals [!Ref Env, prod]          | parameter Env = prod",
        "!Equals [prod, !Ref Env]          | parameter Env = prod",
        "!Equals [!Sub '${Env}', prod]     | parameter Env = prod",
        "!Equals [!Ref Env, test]          | false",
        "!Equals [!Ref Env, !Ref Env]      | true",
        "!Equals [a, a]                    | true",
        "!Equals [true, 'true']            | true",
        "!Equals [a, b]                    | false",
        "!Equals [!Ref Env, !Ref Other]    | (parameter Env = prod and parameter Other = prod)",
        "!Equals [!Ref Name, !Ref Env]     | Ref Env = Ref Name",
        "!Equals [!Ref Env, !Ref Name]     | Ref Env = Ref Name",
        "!Not [!Equals [!Ref Name, '']]    | parameter Name is not empty",
        "!And [!Equals [!Ref Name, x], !Condition IsProd] | (parameter Name = x and parameter Env ="
            + " prod)",
        "!Or [!Equals [!Ref Name, x], Condition: IsProd]  | (parameter Name = x or parameter Env ="
            + " prod)",
        "!Or [!Equals [a, a], Condition: IsProd]  | true",
        "{Condition: IsProd}               | parameter Env = prod",
        "!Condition IsProd                 | parameter Env = prod",
        "!Equals [!Join ['', !Ref Ids], ''] | parameter Ids is empty",
        "!Equals [!Select [0, !Ref Ids], ''] | parameter Ids is empty",
        "!Equals [!Select [1, !Ref Ids], x] | Select [\"1\", Ref Ids] = \"x\"",
        "!Equals [!Ref Image, ami-1]       | Ref Image = \"ami-1\"",
        "!Equals [ami-1, !Ref Image]       | Ref Image = \"ami-1\"",
        "!Equals [!FindInMap [M, !Ref Env, Multi], 'true'] | parameter Env is not dev",
        "!Equals [!FindInMap [M, !Ref Name, Tier], b] | parameter Name = prod",
        "!Equals [!Ref 'AWS::Region', us-east-1] | AWS::Region = us-east-1",
        "!Equals [!Ref 'AWS::Partition', aws-cn] | AWS::Partition = aws-cn",
        "!Equals [!Ref 'AWS::AccountId', '1']    | AWS::AccountId = 1",
        "!Equals [!Sub 'x-${Name}', y]     | false",
        "!Equals [!Sub 'x-${Name}', x-y]   | Sub \"x-${Name}\" = \"x-y\"",
        "!Equals [!Sub '${Env}-x', prod-x] | (parameter Env is not dev and parameter"
            + " Env is not stage)"
      })
  void becomeFormulas(String condition, String expected) {
    Evaluated template = Evaluated.expression(SECTIONS + condition + "\n", "{'Fn::If': [C, a, b]}");
    assertEquals(List.of(), template.diagnostics());
    if (expected.equals("true") || expected.equals("false")) {
      assertEquals(expected.equals("true") ? "a" : "b", template.text());
    } else {
      assertEquals(expected, ((Choice) template.x()).condition().formula().describe());
    }
  }

  private static Condition condition(String written) {
    return condition(written, Facts.NONE);
  }

  private static Condition condition(String written, Facts facts) {
    Value x = Evaluated.expression(SECTIONS + written + "\n", "!If [C, a, b]", facts).x();
    return ((Choice) x).condition();
  }

  @Test
  void exploreWhatADefaultWouldSettle() {
    assertEquals("(C ? a : b)", iff("!Equals [!Ref Name, '']", Facts.NONE));
  }

  @Test
  void areSettledByFacts() {
    Facts prod = Evaluated.parameters(Map.of("Env", "prod", "Ids", "", "Name", "x"));
    assertEquals("a", iff("!Condition IsProd", prod));
    assertEquals("b", iff("!Not [!Condition IsProd]", prod));
    assertEquals("a", iff("!Equals [!Join ['', !Ref Ids], '']", prod));
    assertEquals("a", iff("!Equals [!FindInMap [M, !Ref Env, Tier], b]", prod));
    assertEquals(
        "a",
        iff(
            "!Equals [!Ref Other, !Ref Env]",
            Evaluated.parameters(Map.of("Env", "prod", "Other", "prod"))));
    assertEquals("(C ? a : b)", iff("!Equals [!Ref Other, prod]", prod));
  }

  @Test
  void knowTheRegionsOfTheStack() {
    Facts one = Evaluated.regions("eu-west-1");
    assertEquals("b", iff("!Equals [!Ref AWS::Region, us-east-1]", one));
    assertEquals("a", iff("!Equals [!Ref AWS::Region, eu-west-1]", one));
    Facts two = Evaluated.regions("eu-west-1", "us-east-1");
    assertEquals("b", iff("!Equals [!Ref AWS::Region, us-west-2]", two));
    assertEquals("(C ? a : b)", iff("!Equals [!Ref AWS::Region, us-east-1]", two));
  }

  private static String iff(String condition, Facts facts) {
    return Evaluated.expression(SECTIONS + condition + "\n", "!If [C, a, b]", facts).text();
  }

  @Test
  void overMappingsAreAboutTheKey() {
    Condition isB = condition("!Equals [!FindInMap [M, !Ref Name, Tier], b]");
    Condition isProd = condition("!Equals [!Ref Name, prod]");
    assertEquals(Truth.TRUE, Scenario.any().with(isProd, true).implies(isB));
    Condition isDev = condition("!Equals [!Ref Name, dev]");
    assertEquals(Truth.FALSE, Scenario.any().with(isDev, true).implies(isB));
  }

  @Test
  void makeParametersFollowThem() {
    String sections = SECTIONS + "!Equals [!Ref Name, '']\n";
    assertEquals(
        "(C ? none : (parameter Name is empty ?+  : <PARAMETER parameter Name : STRING>))",
        Evaluated.expression(sections, "!If [C, none, !Ref Name]").text());
    Choice choice = (Choice) Evaluated.expression(sections, "!If [C, none, !Ref Name]").x();
    Choice name = (Choice) choice.whenFalse();
    Scenario named = Scenario.any().with(choice.condition(), false);
    assertEquals(Truth.FALSE, named.implies(name.condition()));
  }

  @Test
  void thatNameThemselvesAreTold() {
    String sections =
        """
        Conditions:
          A: !Not [!Condition B]
          B: !Condition A
          C: !Condition C
        """;
    Evaluated template = Evaluated.expression(sections, "!If [A, a, b]");
    assertEquals(
        List.of(
            "WARNING 3:17 Condition A cannot be evaluated",
            "WARNING 4:17 Condition C cannot be evaluated"),
        template.diagnostics());
    assertEquals("(A ? a : b)", template.text());
  }

  @Test
  void thatAreNotDefinedAreTold() {
    Evaluated template =
        Evaluated.expression(
            "Conditions:\n  IsProd: !Equals [!Ref AWS::Region, x]\n", "!If [IsProt, a, b]");
    assertEquals(List.of("WARNING 7:15 Condition IsProt is not defined"), template.diagnostics());
    assertTrue(template.detail().endsWith("Did you mean IsProd?"));
    assertEquals("(IsProt ? a : b)", template.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text            | Not a condition",
        "[a]             | Not a condition",
        "!Ref AWS::Region | Not a condition",
        "!Condition [a]  | Not a condition",
        "!Not [a]        | Not a condition",
        "!And a          | Fn::And does not get what it takes",
        "!Or []          | Fn::Or does not get what it takes",
        "!Not []         | Fn::Not does not get what it takes",
        "!Equals [a]     | Fn::Equals does not get what it takes"
      })
  void ofTheWrongShapeAreOpen(String condition, String summary) {
    Evaluated template =
        Evaluated.expression("Conditions:\n  C: " + condition + "\n", "!If [C, a, b]");
    assertEquals(1, template.diagnostics().size());
    assertTrue(template.diagnostics().get(0).endsWith(summary), template.diagnostics().toString());
    assertEquals("(C ? a : b)", template.text());
  }

  @Test
  void thatWouldBlowUpAreOpaque() {
    StringBuilder sections = new StringBuilder("Parameters: {P: {Type: String}}\nConditions:\n");
    sections.append("  C0: !Equals [!Ref P, a]\n");
    for (int i = 1; i <= 60; i++) {
      String previous = "!Condition C" + (i - 1);
      sections.append("  C" + i + ": !And [" + previous + ", !Not [" + previous + "]]\n");
    }
    Choice choice = (Choice) Evaluated.expression(sections.toString(), "!If [C60, a, b]").x();
    assertTrue(size(choice.condition().formula()) <= 500);
  }

  @Test
  void inALongChainAreOpaque() {
    StringBuilder sections = new StringBuilder("Conditions:\n");
    for (int i = 0; i < 5000; i++) {
      sections.append("  C" + i + ": !Condition C" + (i + 1) + "\n");
    }
    sections.append("  C5000: !Equals [!Ref AWS::Region, a]\n");
    Evaluated template = Evaluated.expression(sections.toString(), "!If [C4999, a, b]");
    assertEquals("(C4999 ? a : b)", template.text());
    assertTrue(template.diagnostics().get(0).endsWith("cannot be evaluated"));
  }

  private static int size(Formula formula) {
    if (formula instanceof Formula.Not not) {
      return 1 + size(not.of());
    }
    if (formula instanceof Formula.All all) {
      return 1 + all.of().stream().mapToInt(ConditionsTest::size).sum();
    }
    if (formula instanceof Formula.Any any) {
      return 1 + any.of().stream().mapToInt(ConditionsTest::size).sum();
    }
    return 1;
  }
}
