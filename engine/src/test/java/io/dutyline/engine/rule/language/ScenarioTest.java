package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScenarioTest {
  private static final String HEAD =
      """
      Parameters:
        Env: { Type: String, Default: dev, AllowedValues: [dev, test, prod] }
        Text: { Type: String }
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
        IsTest: !Equals [!Ref Env, test]
        NotProd: !Not [!Condition IsProd]
      Resources:
        Box:
          Type: AWS::Test::Box
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "!If [IsProd, true, true]               | met     | ``",
        "!If [IsProd, false, false]             | missing | ``",
        "!If [IsProd, true, false]              | missing | when IsProd is false",
        "!If [IsProd, false, true]              | missing | when IsProd is true",
        "!If [IsProd, true, !Ref AWS::NoValue]  | missing | when IsProd is false",
        "!If [IsProd, true, !Ref Text]          | unknown | when IsProd is false",
        "!If [IsProd, !Ref Text, !Ref Text]     | unknown | ``",
        "!If [IsProd, !If [NotProd, false, true], true]  | met     | ``",
        "!If [IsProd, !If [IsTest, false, true], true]   | met     | ``",
        "!If [IsProd, true, !If [IsTest, true, false]]   | missing | when IsProd is false and"
            + " IsTest is false",
        "!If [IsProd, !If [IsTest, true, true], false]   | missing | when IsProd is false",
      })
  void areExplored(String value, String verdict, String scenario) {
    String template = HEAD + "    Properties: { P: " + value + " }\n";
    Verdict actual = Bench.of(template).judge("{ P: true }");
    assertEquals(verdict + " " + scenario, actual.status().id() + " " + actual.scenario());
  }

  @Test
  void relateConditionsOfSeveralProperties() {
    String same = "    Properties: { P: !If [IsProd, 1, 2], Q: !If [NotProd, 2, 1] }\n";
    String require = "{ any: [{ all: [{ P: 1 }, { Q: 1 }] }, { all: [{ P: 2 }, { Q: 2 }] }] }";
    assertEquals("met", Bench.of(HEAD + same).judge(require).status().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IsProd  | !If [IsProd, true, false] | met     | ''",
        "IsProd  | !If [IsTest, false, true] | met     | ''",
        "IsProd  | false                     | missing | ''",
        "NotProd | !If [IsTest, false, true] | missing | when IsTest is true",
      })
  void supposeThatTheResourceExists(
      String condition, String value, String verdict, String scenario) {
    String template =
        HEAD + "    Condition: " + condition + "\n    Properties: { P: " + value + " }\n";
    Verdict actual = Bench.of(template).judge("{ P: true }");
    assertEquals(verdict + " " + scenario, actual.status().id() + " " + actual.scenario());
  }

  @Test
  void haveNothingToSayOfAResourceThatIsNeverThere() {
    String template =
        HEAD.replace("IsTest: !Equals [!Ref Env, test]", "IsTest: !Equals [a, b]")
            + "    Condition: IsTest\n";
    assertEquals("not-applicable", Bench.of(template).judge("{ P: true }").status().id());
  }

  @Test
  void takeRelatedResourcesIntoAccountOnlyWhereTheyExist() {
    String template =
        HEAD
            + """
              Policy:
                Type: AWS::Test::BoxPolicy
                Condition: IsProd
                Properties: { Box: !Ref Box }
            """;
    Verdict verdict =
        Bench.of(template).judge("{ related: { some: AWS::Test::BoxPolicy, by: Box } }");
    assertEquals("missing when IsProd is false", verdict.status().id() + " " + verdict.scenario());
  }

  @Test
  void leaveOutElementsThatAreNotThere() {
    String list = "    Properties: { L: [{ A: 1 }, !If [IsProd, { A: 2 }, !Ref AWS::NoValue]] }\n";
    Bench bench = Bench.of(HEAD + list);
    assertEquals("when IsProd is true", bench.judge("{ 'L[].A': 1 }").scenario());
    assertEquals(
        "when IsProd is true", bench.judge("{ each: { in: L, require: { A: 1 } } }").scenario());
    assertEquals("when IsProd is false", bench.judge("{ count: { in: L, is: 2 } }").scenario());
    assertEquals("met", bench.judge("{ count: { in: L, is: [1, 2] } }").status().id());
  }

  @Test
  void askAboutAnAbsentValueWhereTheOnlyElementIsNotThere() {
    Bench bench =
        Bench.of(HEAD + "    Properties: { L: [!If [IsProd, { A: 1 }, !Ref AWS::NoValue]] }\n");
    Verdict verdict = bench.judge("{ 'L[].A': 1 }");
    assertEquals("missing when IsProd is false", verdict.status().id() + " " + verdict.scenario());
    assertEquals("L", verdict.property());
  }

  @Test
  void nameTheAssumptionsTheyRestOn() {
    Verdict verdict = Bench.of(HEAD + "    Properties: { P: !Ref Env }\n").judge("{ P: prod }");
    assertEquals("missing", verdict.status().id());
    assertEquals(List.of("parameter Env = dev, its default"), verdict.assumptions());
  }

  @Test
  void areFewWhereConditionsDoNotMatter() {
    assertEquals(
        "met", Bench.of(independent(30, "1", "2")).judge(eachAtLeast(30, 1)).status().id());
  }

  @Test
  void areFewForDeepChains() {
    String chain = "0";
    for (int i = 9; i >= 0; i--) {
      chain = "!If [C" + i + ", 1, " + chain + "]";
    }
    String chained = chain;
    String properties =
        IntStream.range(0, 10)
            .mapToObj(i -> "P" + i + ": " + chained)
            .collect(Collectors.joining(", "));
    Verdict verdict = Bench.of(conditions(10, properties)).judge(eachAtLeast(10, 1));
    assertEquals("missing", verdict.status().id());
  }

  @Test
  void areOneWhereTheAnswerIsTheSameForAnyNumber() {
    String all =
        IntStream.rangeClosed(0, 16).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    String require = "{ count: { in: L, where: { .: a }, is: [" + all + "] } }";
    assertEquals("met", Bench.of(list(16)).judge(require).status().id());
  }

  @Test
  void areUnknownWhereTheyAreTooMany() {
    String require =
        """
        any:
          - count: { in: L, where: { .: a }, is: [0, 2, 4, 6, 8, 10, 12] }
          - count: { in: L, where: { .: a }, is: [1, 3, 5, 7, 9, 11] }
        """;
    Verdict verdict = Bench.of(list(12)).judgeBy("require:\n" + require.indent(2), "Box");
    assertEquals("unknown", verdict.status().id());
    assertEquals("Cannot be told: too many combinations of conditions.", verdict.message());
    assertEquals(Set.of("too many combinations of conditions"), verdict.unknownInputs());
  }

  private static String list(int count) {
    String elements =
        IntStream.range(0, count)
            .mapToObj(i -> "!If [C" + i + ", a, b]")
            .collect(Collectors.joining(", "));
    return conditions(count, "L: [" + elements + "]");
  }

  private static String independent(int count, String whenTrue, String whenFalse) {
    String properties =
        IntStream.range(0, count)
            .mapToObj(i -> "P%d: !If [C%d, %s, %s]".formatted(i, i, whenTrue, whenFalse))
            .collect(Collectors.joining(", "));
    return conditions(count, properties);
  }

  private static String eachAtLeast(int count, int least) {
    return IntStream.range(0, count)
        .mapToObj(i -> "P%d: { at-least: %d }".formatted(i, least))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String conditions(int count, String properties) {
    StringBuilder template = new StringBuilder("Parameters:\n");
    IntStream.range(0, count)
        .forEach(i -> template.append("  P").append(i).append(": { Type: String }\n"));
    template.append("Conditions:\n");
    IntStream.range(0, count)
        .forEach(i -> template.append("  C%d: !Equals [!Ref P%d, yes]\n".formatted(i, i)));
    template.append("Resources:\n  Box:\n    Type: AWS::Test::Box\n    Properties: { ");
    return template.append(properties).append(" }\n").toString();
  }
}
