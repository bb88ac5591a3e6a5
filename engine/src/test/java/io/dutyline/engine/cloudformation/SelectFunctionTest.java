package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectFunctionTest {
  private static final String SECTIONS =
      """
      Parameters:
        Index: {Type: Number}
        Nets: {Type: CommaDelimitedList, Default: "10.0.0.0/24,10.0.1.0/24"}
        Ids: {Type: "List<AWS::EC2::Subnet::Id>"}
        Stage: {Type: String}
      Conditions:
        IsProd: !Equals [!Ref Stage, prod]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Select [1, [a, b]]               | b",
        "!Select ['0', [a, b]]             | a",
        "!Select [1, !Ref Nets]            | 10.0.1.0/24",
        "!Select [0, !Ref Ids]             | <PARAMETER parameter Ids>",
        "!Select [!Ref Index, [a, b]]      | <PARAMETER parameter Index>",
        "!Select [0, !GetAZs '']           | <LOOKUP Availability Zones of the Region : STRING>",
        "!Select [7, !GetAZs eu-west-1]    | <LOOKUP Availability Zones of eu-west-1 : STRING"
            + " eu-west-1*>",
        "!Select [0, [!If [IsProd, a, b], c]] | (IsProd ? a : b)",
        "!Select [0, [!If [IsProd, a, !Ref 'AWS::NoValue'], c]] | (IsProd ? a : c)",
        "!Select [!If [IsProd, 0, 1], [a, b]] | (IsProd ? a : b)",
        "!Select [2, !Split ['/', a/b/c]]  | c",
        "!Select [0, [{a: 1}]]             | {a: 1}"
      })
  void takesAnElement(String expression, String expected) {
    assertEquals(expected, Evaluated.expression(SECTIONS, expression).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2", "-1", "1.5", "x"})
  void tellsOfAnElementThatTheListDoesNotHave(String index) {
    Evaluated template = Evaluated.expression(SECTIONS, "!Select [" + index + ", [a, b]]");
    assertEquals("<INVALID an element outside of its list>", template.text());
    assertEquals(
        List.of("WARNING 12:10 Fn::Select asks for an element that the list does not have"),
        template.diagnostics());
  }

  @Test
  void doesNotBlameTheTemplateForADefault() {
    assertEquals(List.of(), Evaluated.expression(SECTIONS, "!Select [5, !Ref Nets]").diagnostics());
  }
}
