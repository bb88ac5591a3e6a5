package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParametersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Type: String                          | <PARAMETER parameter P : STRING>",
        "Type: Number                          | <PARAMETER parameter P : NUMBER>",
        "Type: CommaDelimitedList              | <PARAMETER parameter P : LIST>",
        "Type: 'List<Number>'                  | <PARAMETER parameter P : LIST>",
        "Type: 'List<AWS::EC2::Subnet::Id>'    | <PARAMETER parameter P : LIST>",
        "Type: 'AWS::EC2::KeyPair::KeyName'    | <PARAMETER parameter P : STRING>",
        "Type: 'AWS::SSM::Parameter::Name', Default: /a | /a",
        "Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b | <LOOKUP SSM parameter /a/b :"
            + " STRING>",
        "Type: 'AWS::SSM::Parameter::Value<List<String>>'     | <LOOKUP parameter P : LIST>",
        "Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /ami | <LOOKUP SSM"
            + " parameter /ami : STRING>",
        "Type: String, AllowedValues: [a, b]   | <PARAMETER parameter P : STRING of [a, b]>",
        "Type: String, Default: dev            | dev",
        "Type: String, Default: true           | true",
        "Type: String, Default: 0012           | 0012",
        "Type: Number, Default: 5              | 5",
        "Type: CommaDelimitedList, Default: 'a, b,c' | [a, b, c]",
        "Type: CommaDelimitedList, Default: '' | []",
        "Type: String, Default: '{{resolve:ssm:/a}}' | <LOOKUP dynamic reference ssm:/a : STRING>",
        "Default: dev                          | dev",
        "Type: String, Default:                | <PARAMETER parameter P : STRING>"
      })
  void areTheirDefaultOrUnknown(String body, String expected) {
    Evaluated template = Evaluated.expression("Parameters:\n  P: {" + body + "}\n", "!Ref P");
    assertEquals(expected, template.text());
    assertEquals(List.of(), template.diagnostics());
  }

  @Test
  void aDefaultIsAnAssumption() {
    Value x = Evaluated.expression("Parameters:\n  P: {Default: dev}\n", "!Ref P").x();
    assertEquals(
        Set.of(new Assumption("parameter P", "dev, its default")), x.origin().assumptions());
    assertEquals(List.of("parameter P"), x.origin().via());
    assertFalse(x.origin().literal());
    assertEquals(new SourceRange(Evaluated.PATH, 7, 10, 7, 16), x.range());
  }

  @Test
  void aConfiguredValueIsAFact() {
    Facts facts = Evaluated.parameters(Map.of("P", "prod", "L", "a,b", "N", "5"));
    Evaluated template =
        Evaluated.expression(
            """
            Parameters:
              P: {Type: String, Default: dev}
              L: {Type: CommaDelimitedList}
              N: {Type: Number}
            """,
            "[!Ref P, !Ref L, !Ref N]",
            facts);
    assertEquals("[prod, [a, b], 5]", template.text());
  }

  @Test
  void aFactRestsOnNothing() {
    Facts facts = Evaluated.parameters(Map.of("P", "prod"));
    Value x = Evaluated.expression("Parameters:\n  P: {Default: dev}\n", "!Ref P", facts).x();
    assertEquals(Set.of(), x.origin().assumptions());
    assertEquals(List.of("parameter P"), x.origin().via());
  }

  @Test
  void aNumberIsANumber() {
    Value x = Evaluated.expression("Parameters:\n  P: {Type: Number, Default: 5}\n", "!Ref P").x();
    assertEquals(new BigDecimal("5"), ((Scalar) x).data());
  }

  @Test
  void aSecretIsNeverTold() {
    String sections =
        """
        Parameters:
          P: {Type: String, NoEcho: true, Default: hunter2, AllowedValues: [hunter2, hunter3]}
          Q: {Type: String, NoEcho: true, Default: ''}
        Conditions:
          IsOther: !Equals [!Ref P, hunter3]
          IsLike: !Equals [!Sub 'hunter${P}', hunter23]
          HasNone: !Equals [!Ref P, '']
          HasNoQ: !Equals [!Ref Q, '']
        """;
    Evaluated template =
        Evaluated.expression(
            sections, "[!Ref P, !Ref Q, !If [IsOther, a, b], !If [IsLike, a, b], !Sub 'x${P}']");
    List<Value> elements = ((ListValue) template.x()).elements();
    Choice secret = (Choice) elements.get(0);
    assertEquals("parameter P is empty", secret.condition().formula().describe());
    assertEquals(Choice.Undecided.TAKE_FALSE, secret.undecided());
    assertTrue(secret.whenFalse().origin().sensitive());
    assertEquals(
        Set.of(new Assumption("parameter P", "its default")),
        secret.whenFalse().origin().assumptions());
    assertEquals(Choice.Undecided.TAKE_TRUE, ((Choice) elements.get(1)).undecided());
    assertFalse(elements.toString().contains("hunter"), elements.toString());
  }

  @Test
  void thatConditionsTestFollowTheScenario() {
    String sections =
        """
        Parameters:
          Env: {Type: String, Default: dev, AllowedValues: [dev, stage, prod]}
          Free: {Type: String, Default: dev}
          Bare: {Type: String, AllowedValues: [a, b]}
        Conditions:
          IsProd: !Equals [!Ref Env, prod]
          IsFree: !Or [!Equals [!Ref Free, x], !Equals [y, !Ref Free]]
          IsBare: !Equals [!Ref Bare, a]
        """;
    assertEquals(
        "(parameter Env = dev ?+ dev : (parameter Env = prod ?- prod :"
            + " (parameter Env = stage ?- stage :"
            + " <PARAMETER parameter Env : STRING of [stage, prod]>)))",
        Evaluated.expression(sections, "!Ref Env").text());
    assertEquals(
        "(parameter Free = dev ?+ dev : (parameter Free = x ?- x : (parameter Free = y ?- y :"
            + " <PARAMETER parameter Free : STRING>)))",
        Evaluated.expression(sections, "!Ref Free").text());
    assertEquals(
        "(parameter Bare = a ?- a : (parameter Bare = b ?- b :"
            + " <PARAMETER parameter Bare : STRING of [a, b]>))",
        Evaluated.expression(sections, "!Ref Bare").text());
  }

  @Test
  void haveNoMoreAlternativesThanAReaderCanFollow() {
    StringBuilder conditions = new StringBuilder("Parameters:\n  P: {Type: String}\nConditions:\n");
    for (int i = 0; i < 40; i++) {
      conditions.append("  C" + i + ": !Equals [!Ref P, v" + i + "]\n");
    }
    Value x = Evaluated.expression(conditions.toString(), "!Ref P").x();
    assertEquals(17, Lifting.leaves(x));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Type: String, Default: c, AllowedValues: [a]} | WARNING 2:3 Parameter P does not allow"
            + " its default",
        "text                                           | WARNING 2:6 Parameter P is not a map",
      })
  void areToldOfWhereTheyAreWrong(String body, String expected) {
    Evaluated template = Evaluated.expression("Parameters:\n  P: " + body + "\n", "!Ref P");
    assertEquals(List.of(expected), template.diagnostics());
  }

  @Test
  void doNotTakeAConfiguredValueThatIsNotAllowedSilently() {
    Facts facts = Evaluated.parameters(Map.of("P", "c"));
    String sections = "Parameters:\n  P: {Type: String, AllowedValues: [a]}\n";
    Evaluated template = Evaluated.expression(sections, "!Ref P", facts);
    assertEquals(
        List.of("WARNING 2:3 Parameter P does not allow its configured value"),
        template.diagnostics());
    assertEquals("c", template.text());
  }
}
