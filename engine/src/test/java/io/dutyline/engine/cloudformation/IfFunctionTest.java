package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IfFunctionTest {
  private static final String SECTIONS =
      """
      Parameters:
        Env: {Type: String}
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
        Always: !Equals [a, a]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!If [IsProd, a, b]                    | (IsProd ? a : b)",
        "!If [IsProd, {A: 1}, !Ref 'AWS::NoValue'] | (IsProd ? {A: 1} : absent)",
        "!If [Always, a, b]                    | a",
        "[!If [IsProd, a, !Ref 'AWS::NoValue'], b] | [(IsProd ? a : absent), b]",
        "[!If [IsProd, [a], [b]], c]           | [(IsProd ? [a] : [b]), c]",
        "!If [!Equals [!Ref Env, x], a, b]     | (parameter Env = x ? a : b)",
        "!Equals [!Ref Env, x]                 | (parameter Env = x ? true : false)",
        "!Condition IsProd                     | (parameter Env = prod ? true : false)",
        "!Equals [a, a]                        | true"
      })
  void keepsBothVariants(String expression, String expected) {
    assertEquals(expected, Evaluated.expression(SECTIONS, expression).text());
  }

  @Test
  void leavesEachVariantWhereItIsWritten() {
    Choice choice = (Choice) Evaluated.expression(SECTIONS, "!If [IsProd, aaa, bb]").x();
    assertEquals(new SourceRange(Evaluated.PATH, 10, 10, 10, 31), choice.range());
    assertEquals(new SourceRange(Evaluated.PATH, 10, 23, 10, 26), choice.whenTrue().range());
    assertEquals(new SourceRange(Evaluated.PATH, 10, 28, 10, 30), choice.whenFalse().range());
    assertTrue(choice.whenTrue().origin().literal());
  }

  @Test
  void tenConditionsTimesTenNestedIfsStayAsLargeAsTheyAreWritten() {
    Evaluated template = Evaluated.of(EvaluationFigures.grid());
    for (int row = 0; row < 10; row++) {
      Value value = template.property("R", "X" + row);
      assertEquals(11, Lifting.leaves(value));
    }
  }
}
