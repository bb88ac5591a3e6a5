package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.rule.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequirementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ A: 1, B: 1 }                            | { A: 1, B: 1 }        | met     | A",
        "{ A: 1, B: 1 }                            | { A: 1, B: 2 }        | missing | B",
        "{ A: 1, B: 1 }                            | { A: !Ref Text, B: 2 }| missing | B",
        "{ A: 1, B: 1 }                            | { A: !Ref Text, B: 1 }| unknown | A",
        "{ all: [{ A: 1 }, { A: 2 }] }             | { A: 1 }              | missing | A",
        "{ any: [{ A: 1 }, { B: 1 }] }             | { A: 2, B: 1 }        | met     | B",
        "{ any: [{ A: 1 }, { B: 1 }] }             | { C: 1 }              | missing | A",
        "{ any: [{ A: 1 }, { B: 1 }] }             | { B: 2 }              | missing | B",
        "{ any: [{ A: 1 }, { B: 1 }] }             | { A: !Ref Text, B: 2 }| unknown | A",
        "{ not: { A: 1 } }                         | { A: 1 }              | missing | A",
        "{ not: { A: 1 } }                         | { A: !Ref Text }      | unknown | A",
        "{ each: { in: L, require: { A: 1 } } }    | { L: [{ A: 1 }, { A: 2 }] } | missing |"
            + " L[1].A",
        "{ each: { in: 'L[]', require: { A: 1 } } }| { L: [{ A: 1 }] }     | met     | L[0].A",
        "{ each: { in: L, require: { A: 1 } } }    | { L: [] }             | met     | ``",
        "{ each: { in: L, require: { A: 1 } } }    | { C: 1 }              | met     | ``",
        "{ each: { in: L, where: { B: 1 }, require: { A: 1 } } } | { L: [{ A: 2 }] } | met |"
            + " L[0].B",
        "{ each: { in: L, where: { B: 1 }, require: { A: 1 } } } | { L: [{ A: 2, B: 1 }] } |"
            + " missing | L[0].A",
        "{ each: { in: 'L[]', require: { .: 1 } } }| { L: [1, 2] }         | missing | L[1]",
        "{ each: { in: L, require: { A: { path: /B } } } } | { B: 1, L: [{ A: 1 }] } | met |"
            + " L[0].A",
        "{ each: { in: L, require: { /B: 1 } } }   | { B: 2, L: [{ A: 1 }] } | missing | B",
        "{ each: { in: L, require: { A: 1 } } }    | { L: !Ref Text }      | unknown | L",
        "{ each: { in: 'M{}', require: { $key: k } } } | { M: { k: 1, l: 1 } } | missing | M{l}",
        "{ some: { in: L, where: { A: 1 } } }      | { L: [{ A: 2 }, { A: 1 }] } | met  | L[1].A",
        "{ some: { in: L, where: { A: 1 } } }      | { L: [{ A: 2 }] }     | missing | L",
        "{ some: { in: L, where: { A: 1 } } }      | { C: 1 }              | missing | L",
        "{ some: { in: L, where: { A: 1 }, require: { B: 1 } } } | { L: [{ A: 1, B: 2 }] } |"
            + " missing | L[0].B",
        "{ some: { in: L, require: { B: 1 } } }    | { L: [{ B: !Ref Text }] } | unknown | L[0].B",
        "{ none: { in: L, where: { A: 1, B: 1 } } }| { L: [{ A: 1 }, { A: 1, B: 1 }] } | missing |"
            + " L[1].A",
        "{ none: { in: L, where: { A: 1 } } }      | { L: [{ A: 2 }] }     | met     | L[0].A",
        "{ none: { in: L } }                       | { L: [1] }            | missing | L[0]",
        "{ count: { in: L, is: { at-least: 2 } } } | { L: [1, 2] }         | met     | L",
        "{ count: { in: L, is: { at-least: 2 } } } | { L: [1] }            | missing | L",
        "{ count: { in: L, is: 0 } }               | { C: 1 }              | met     | L",
        "{ count: { in: L, where: { A: 1 }, is: 1 } } | { L: [{ A: 1 }, { A: 2 }] } | met  | L",
        "{ count: { in: L, where: { A: 1 }, is: { at-least: 1 } } } | { L: [{ A: 1 }, { A: !Ref"
            + " Text }] } | met | L",
        "{ count: { in: L, where: { A: 1 }, is: 1 } } | { L: [{ A: 1 }, { A: !Ref Text }] } |"
            + " unknown | L",
        "{ count: { in: L, is: 1 } }               | { L: !Ref Text }      | unknown | L",
        "{ json: { in: D, require: { A.B: 1 } } }  | { D: '{\"A\": {\"B\": 1}}' } | met | D.A.B",
        "{ json: { in: D, require: { A.B: 1 } } }  | { D: { A: { B: 2 } } } | missing | D.A.B",
        "{ json: { in: D, require: { A: 1 } } }    | { D: 'no json' }      | unknown | D.A",
        "{ AWS::Test::Box: { A: 1 } }              | { A: 2 }              | missing | A",
        "{ AWS::Test::Other: { A: 1 } }            | { A: 2 }              | met     | ``",
      })
  void holds(String require, String properties, String verdict, String property) {
    Verdict actual = Bench.box(properties).judge(require);
    assertEquals(verdict + " at " + property, actual.status().id() + " at " + actual.property());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ A: 1, R: 1 }         | met",
        "{ A: 1, R: 2 }         | missing",
        "{ A: 2, R: 2 }         | not-applicable",
        "{ A: 1, U: 1, R: 2 }   | not-applicable",
        "{ A: !Ref Text, R: 1 } | met",
        "{ A: !Ref Text, R: 2 } | unknown",
        "{ A: 1, U: !Ref Text, R: 2 } | unknown",
        "{ A: 2, U: !Ref Text, R: 2 } | not-applicable",
      })
  void appliesWhenAndUnless(String properties, String verdict) {
    String rule = "when: { A: 1 }\nunless: { U: 1 }\nrequire: { R: 1 }";
    assertEquals(verdict, Bench.box(properties).judgeBy(rule, "Box").status().id());
  }

  @Test
  void exemptsOnlyTheTypeThatAnExemptionNames() {
    Bench bench = Bench.box("{ A: 1 }");
    String exempt = "unless: { AWS::Test::Box: { A: 1 } }\nrequire: { R: 1 }";
    String other = "unless: { AWS::Test::Other: { A: 1 } }\nrequire: { R: 1 }";
    assertEquals("not-applicable", bench.judgeBy(exempt, "Box").status().id());
    assertEquals("missing", bench.judgeBy(other, "Box").status().id());
  }

  private static final String POLICIES =
      """
      Parameters:
        Name: { Type: String }
      Resources:
        Box: { Type: AWS::Test::Box, Properties: { Name: orders, Size: 1, Owner: !Ref Person } }
        Unnamed: { Type: AWS::Test::Box }
        ByReference: { Type: AWS::Test::BoxPolicy, Properties: { Box: !Ref Box, Document: { A: 1 } } }
        ByName: { Type: AWS::Test::BoxPolicy, Properties: { Box: orders, Document: { A: 2 } } }
        Elsewhere: { Type: AWS::Test::BoxPolicy, Properties: { Box: others, Document: { A: 3 } } }
        ByArn: { Type: AWS::Test::BoxPolicy, Properties: { Box: "arn:aws:test:::orders", Document: { A: 4 } } }
        Person: { Type: AWS::Test::Person, Properties: { Size: 1 } }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Box     | { some: AWS::Test::BoxPolicy, by: Box, require: { Document.A: 1 } } | met",
        "Box     | { some: AWS::Test::BoxPolicy, by: Box, require: { Document.A: 2 } } | met",
        "Box     | { some: AWS::Test::BoxPolicy, by: Box, require: { Document.A: 4 } } | met",
        "Box     | { some: AWS::Test::BoxPolicy, by: Box, require: { Document.A: 3 } } | missing",
        "Box     | { some: AWS::Test::BoxPolicy, require: { Document.A: 3 } }          | met",
        "Box     | { every: AWS::Test::BoxPolicy, by: Box, require: { Document.A: { less-than: 5 }"
            + " } } | met",
        "Box     | { every: AWS::Test::BoxPolicy, by: Box, require: { Document.A: 1 } } | missing",
        "Box     | { every: AWS::Test::BoxPolicy, by: Box, where: { Document.A: 1 }, require: {"
            + " Document.A: 1 } } | met",
        "Box     | { none: AWS::Test::BoxPolicy, by: Box, where: { Document.A: 3 } }   | met",
        "Box     | { none: AWS::Test::BoxPolicy, by: Box, where: { Document.A: 2 } }   | missing",
        "Unnamed | { some: AWS::Test::BoxPolicy, by: Box }                              | missing",
        "Unnamed | { none: AWS::Test::BoxPolicy, by: Box }                              | met",
        "Box     | { some: AWS::Test::Person, via: Owner, require: { Size: { path: /Size } } } |"
            + " met",
        "Box     | { some: [AWS::Test::Person, AWS::Test::Team], via: Owner }           | met",
        "Unnamed | { some: AWS::Test::Person, via: Owner }                              | missing",
        "Box     | { some: AWS::Test::Person, via: Name }                               | unknown",
        "Box     | { none: AWS::Test::Person, via: Name }                               | unknown",
      })
  void relates(String address, String related, String verdict) {
    Verdict actual = Bench.of(POLICIES).judgeBy("require: { related: " + related + " }", address);
    assertEquals(verdict, actual.status().id());
  }

  @ParameterizedTest
  @CsvSource({"First, met", "Alone, missing", "Named, met", "Bare, missing"})
  void relatesWhatRefersToTheSameThing(String address, String verdict) {
    Bench bench =
        Bench.of(
            """
            Resources:
              First: { Type: AWS::Test::Box, Properties: { Owner: !Ref Person } }
              Second: { Type: AWS::Test::Box, Properties: { Owner: !GetAtt Person.Arn } }
              Alone: { Type: AWS::Test::Box, Properties: { Owner: !Ref Other } }
              Named: { Type: AWS::Test::Box, Properties: { Owner: someone } }
              NamedToo: { Type: AWS::Test::Box, Properties: { Owner: someone } }
              Bare: { Type: AWS::Test::Box }
              Person: { Type: AWS::Test::Person }
              Other: { Type: AWS::Test::Person }
            """);
    String rule = "require: { related: { some: AWS::Test::Box, by: Owner, via: Owner } }";
    assertEquals(verdict, bench.judgeBy(rule, address).status().id());
  }

  @Test
  void namesTheRelatedResourceThatDecides() {
    String every = "{ every: AWS::Test::BoxPolicy, by: Box, require: { Document.A: 1 } }";
    Verdict verdict = Bench.of(POLICIES).judge("{ related: " + every + " }");
    assertEquals(
        "The box is not as it should be: Document.A of ByName is 2; it should be 1.",
        verdict.message());
    assertEquals("Document.A", verdict.property());
    assertEquals(7, verdict.range().startLine());
    assertEquals(Set.of("ByName"), verdict.related());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orders | met",
        "Prices | missing",
      })
  void findsAResourceByANameMadeWithParameters(String address, String verdict) {
    Bench bench =
        Bench.of(
            """
            Parameters: { App: { Type: String } }
            Resources:
              Orders: { Type: AWS::Test::Box, Properties: { Name: !Sub "${App}-orders" } }
              Prices: { Type: AWS::Test::Box, Properties: { Name: !Sub "${App}-prices" } }
              Policy:
                Type: AWS::Test::BoxPolicy
                Properties: { Box: !Join ["-", [!Ref App, orders]] }
            """);
    String rule = "require: { related: { some: AWS::Test::BoxPolicy, by: Box } }";
    assertEquals(verdict, bench.judgeBy(rule, address).status().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ any: [{ A: absent }, { A.B: 1 }] } | { A: { B: 2 } } | A.B is 2; it should be 1",
        "{ any: [{ A: absent, B: 1 }, { C: 1 }] } | { B: 2 } | A is not set",
        "{ some: { in: L, where: { A: a, B: 1 } } } | { L: [{ A: c }, { A: b }] } | no element of L"
            + " has A \"a\" and B 1",
        "{ L: { length: 0 } } | { L: [{ A: 1 }] } | L is a list of 1; it should be empty",
        "{ A: { exists: true, is-not: x } } | { A: x } | A is \"x\"",
        "{ A: [a, b, c, d, e, f, g] } | { A: x } | A is \"x\"; it should be \"a\", \"b\","
            + " \"c\", \"d\", \"e\" or 2 others",
        "{ A: { starts-with: a } } | { A: !Sub \"b-${Text}\" } | A is \"b-${Text}\"; it should be a"
            + " text that starts with \"a\"",
        "{ A: { not: { written-secret: 'k[0-9]+' } } } | { A: !Sub \"${Text} k12\" } | A has a"
            + " credential written in it",
        "{ A: { exposed: false } } | { A: !Ref Text } | A is given by parameter Text, which is not"
            + " NoEcho; it should be a dynamic reference to a secret",
        "{ A: { exposed: false } } | { A: x } | A is written in the template; it should be a"
            + " dynamic reference to a secret",
      })
  void saysWhatDecides(String require, String properties, String clause) {
    Verdict verdict = Bench.box(properties).judge(require);
    assertEquals("The box is not as it should be: " + clause + ".", verdict.message());
  }

  @Test
  void asksOnlyWhatIsWrittenForSecrets() {
    String require = "{ A: { not: { written-secret: 'k[0-9]+' } } }";
    assertEquals("met", Bench.box("{ A: !Ref Text }").judge(require).status().id());
    assertEquals("met", Bench.box("{ A: !Sub \"k${Text}1\" }").judge(require).status().id());
    assertEquals("missing", Bench.box("{ A: azEyMzQ= }").judge(require).status().id());
  }

  @Test
  void isUnknownWhereAReferenceIs() {
    Bench bench =
        Bench.of(
            """
            Parameters: { Name: { Type: String } }
            Resources:
              Box: { Type: AWS::Test::Box, Properties: { Name: orders } }
              Policy: { Type: AWS::Test::BoxPolicy, Properties: { Box: !Ref Name } }
            """);
    Verdict verdict = bench.judge("{ related: { some: AWS::Test::BoxPolicy, by: Box } }");
    assertEquals("unknown", verdict.status().id());
    assertEquals(Set.of("parameter Name"), verdict.unknownInputs());
  }

  @Test
  void saysThatNothingRefersToIt() {
    Verdict verdict =
        Bench.box("{ A: 1 }").judge("{ related: { some: AWS::Test::BoxPolicy, by: Box } }");
    assertEquals(
        "The box is not as it should be: no AWS::Test::BoxPolicy refers to it.", verdict.message());
    assertEquals("", verdict.property());
    assertEquals(List.of(), verdict.assumptions());
  }
}
