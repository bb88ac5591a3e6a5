package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindInMapFunctionTest {
  private static final String SECTIONS =
      """
      Parameters:
        Env: {Type: String, Default: dev}
        Open: {Type: String}
        Listed: {Type: String, AllowedValues: [dev, stage]}
        Tested: {Type: String, Default: dev}
      Mappings:
        Sizes:
          dev: {Size: 1, Zones: [a, b], Encrypted: true}
          stage: {Size: 2, Zones: [a], Encrypted: true}
          prod: {Size: 3, Zones: [a, b], Encrypted: true}
      Conditions:
        IsProd: !Equals [!Ref Tested, prod]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!FindInMap [Sizes, dev, Size]          | 1",
        "!FindInMap [Sizes, !Ref Env, Zones]    | [a, b]",
        "!FindInMap [Sizes, !Ref Open, Size]    | <PARAMETER parameter Open of [1, 2, 3]>",
        "!FindInMap [Sizes, !Ref Listed, Size]  | <PARAMETER parameter Listed of [1, 2]>",
        "!FindInMap [Sizes, !Ref Open, Zones]   | <PARAMETER parameter Open : LIST>",
        "!FindInMap [Sizes, !Ref Open, Encrypted] | <PARAMETER parameter Open of [true]>",
        "!FindInMap [Sizes, dev, !Ref Open]     | <PARAMETER parameter Open>",
        "!FindInMap [!Ref Open, dev, Size]      | <PARAMETER parameter Open>",
        "!FindInMap [Sizes, !Ref Tested, Size]  | (parameter Tested = dev ?+ 1 : (parameter Tested"
            + " = prod ?- 3 : <PARAMETER parameter Tested of [1, 2, 3]>))",
        "!FindInMap [Sizes, !If [IsProd, prod, dev], Size] | (IsProd ? 3 : 1)",
        "!FindInMap [Sizes, x, Size, {DefaultValue: 9}] | 9",
        "!FindInMap [Sizes, !Ref Open, Size, {DefaultValue: 9}] | <PARAMETER parameter Open of [1, 2,"
            + " 3, 9]>",
        "!FindInMap [Sizes, !Sub '${Env}', !Join ['', [Si, ze]]] | 1",
        "!FindInMap [!Select [0, [Sizes]], dev, Size] | 1",
        "!FindInMap [Sizes, x, Size, {DefaultValue: !If [IsProd, 8, !Ref Env]}] | (IsProd ? 8 : dev)",
        "!FindInMap [None, x, Size, {DefaultValue: 9}] | 9",
        "!FindInMap [Sizes, x, Size, {DefaultValue: !Ref AWS::NoValue}] | absent"
      })
  void looksUp(String expression, String expected) {
    Evaluated template = Evaluated.expression(SECTIONS, expression);
    assertEquals(expected, template.text());
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void standsWhereItIsUsedAndComesByTheMapping() {
    Value x = Evaluated.expression(SECTIONS, "!FindInMap [Sizes, !Ref Env, Zones]").x();
    SourceRange range = new SourceRange(Evaluated.PATH, 17, 10, 17, 45);
    Value first = ((ListValue) x).elements().get(0);
    assertEquals(range, x.range());
    assertEquals(range, first.range());
    assertEquals(List.of("mapping Sizes", "parameter Env"), first.origin().via());
    assertEquals(
        Set.of(new Assumption("parameter Env", "dev, its default")), first.origin().assumptions());
    assertFalse(first.origin().literal());
  }

  @Test
  void aConfiguredKeyIsAFact() {
    Facts facts = Evaluated.parameters(Map.of("Env", "prod"));
    Value x = Evaluated.expression(SECTIONS, "!FindInMap [Sizes, !Ref Env, Size]", facts).x();
    assertEquals("3", ValueText.of(x));
    assertEquals(Set.of(), x.origin().assumptions());
  }

  @Test
  void aDefaultRestsOnWhatTheKeysRestOn() {
    Value x =
        Evaluated.expression(SECTIONS, "!FindInMap [Sizes, !Ref Env, None, {DefaultValue: 9}]").x();
    assertEquals(
        Set.of(new Assumption("parameter Env", "dev, its default")), x.origin().assumptions());
  }

  @Test
  void tellsOfAMappingThatIsNotThere() {
    Evaluated template = Evaluated.expression(SECTIONS, "!FindInMap [Size, dev, Size]");
    assertEquals("<INVALID a missing entry of mapping Size>", template.text());
    assertEquals(List.of("WARNING 17:10 Mapping Size is not defined"), template.diagnostics());
    assertTrue(template.detail().endsWith("Did you mean Sizes?"));
  }

  @Test
  void tellsOfAKeyThatIsNotThere() {
    Evaluated template = Evaluated.expression(SECTIONS, "!FindInMap [Sizes, test, Size]");
    assertEquals(
        List.of("WARNING 17:10 Mapping Sizes has no entry test, Size"), template.diagnostics());
  }

  @Test
  void aMappingThatLooksIntoItselfIsToldOf() {
    String sections = "Mappings:\n  M: {a: {b: !FindInMap [M, a, b], c: 1}}\n";
    Evaluated template =
        Evaluated.expression(sections, "[!FindInMap [M, a, b], !FindInMap [M, a, c]]");
    assertEquals("[<FUNCTION mapping M>, 1]", template.text());
    assertEquals(
        List.of("WARNING 2:14 Mapping M holds more than texts and lists"), template.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'Fn::Transform': {Name: 'AWS::Include'}}",
        "{'Fn::Transform': {Name: 'AWS::Include'}, c: {d: 1}}",
        "{a: {c: 1, 'Fn::Transform': {Name: 'AWS::Include'}}}"
      })
  void anIncludedMappingIsUnknown(String mapping) {
    String sections = "Mappings:\n  M: " + mapping + "\n";
    Evaluated template = Evaluated.expression(sections, "!FindInMap [M, a, b]");
    assertEquals("<FUNCTION mapping M>", template.text());
    assertEquals(1, template.diagnostics().size());
    assertTrue(template.diagnostics().get(0).endsWith("AWS::Include names no file"));
  }
}
