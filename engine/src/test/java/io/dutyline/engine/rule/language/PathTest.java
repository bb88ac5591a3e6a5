package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.rule.Facts;
import io.dutyline.engine.rule.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A.B: true             | { A: { B: true } }                 | met      | A.B",
        "A.B: true             | { A: { B: false } }                | missing  | A.B",
        "A.B: true             | { A: {} }                          | missing  | A.B",
        "A.B: true             | { Z: 1 }                           | missing  | A.B",
        "'A[]': a              | { A: [a, a] }                      | met      | A[0]",
        "'A[]': a              | { A: [a, b] }                      | missing  | A[1]",
        "'A[]': a              | { A: a }                           | met      | A",
        "'A[]': a              | { A: [] }                          | missing  | A",
        "'A[]': a              | { A: [a, !Ref Text] }              | unknown  | A[1]",
        "'A[]': a              | { A: [b, !Ref Text] }              | missing  | A[0]",
        "'A[].B': true         | { A: [{ B: true }, { B: true }] }  | met      | A[0].B",
        "'A[].B': true         | { A: [{ B: true }, { C: true }] }  | missing  | A[1].B",
        "'A[].B': exists       | { A: [{ B: true }, { C: true }] }  | met      | A[0].B",
        "'A[].B': absent       | { A: [{ B: true }, { C: true }] }  | missing  | A[0].B",
        "'A[].B': absent       | { A: [{ C: true }] }               | met      | A[0].B",
        "'A[].B[].C': 1        | { A: [{ B: [{ C: 1 }] }, { D: 1 }] } | met    | A[0].B[0].C",
        "'A[].B[].C': 1        | { A: [{ D: 1 }] }                  | missing  | A",
        "'A[K=x].V': 1         | { A: [{ K: y, V: 2 }, { K: x, V: 1 }] } | met | A[1].V",
        "'A[K=x].V': 1         | { A: [{ K: x, V: 2 }] }            | missing  | A[0].V",
        "'A[K=x].V': 1         | { A: [{ K: y, V: 1 }] }            | missing  | A",
        "'A[K=x].V': absent    | { A: [{ K: y, V: 1 }] }            | met      | A",
        "'A[K=x].V': 1         | { A: [{ K: !Ref Text, V: 1 }] }    | unknown  | A[0].V",
        "'A[K=x].V': 1         | { A: [{ K: !Ref Text, V: 2 }] }    | missing  | A",
        "'A[K=x].V': 1         | { A: [{ K: x, V: 1 }, { K: !Ref Text, V: 1 }] } | met | A[0].V",
        "'A{}': 1              | { A: { k: 1, l: 1 } }              | met      | A{k}",
        "'A{}': 1              | { A: { k: 1, l: 2 } }              | missing  | A{l}",
        "'A{rds.force_ssl}': 1 | { A: { rds.force_ssl: 1 } }        | met      | A{rds.force_ssl}",
        "'A{rds.force_ssl}': 1 | { A: { other: 1 } }                | missing  | A",
        "/A: 1                 | { A: 1 }                           | met      | A",
        "A.B: 1                | { A: !Ref Text }                   | unknown  | A.B",
        "A.B: exists           | { A: !Ref Text }                   | unknown  | A.B",
      })
  void leadsTo(String entry, String properties, String verdict, String property) {
    Verdict actual = Bench.box(properties).judge("{ " + entry + " }");
    assertEquals(verdict + " at " + property, actual.status().id() + " at " + actual.property());
  }

  private static final String BESIDE =
      """
      Resources:
        Box:
          Type: AWS::Test::Box
          DeletionPolicy: Retain
          DependsOn: [Other]
          Metadata: { Note: { By: me } }
          Properties:
            Tags: [{ Key: Owner, Value: me }, { Key: Stage, Value: !Ref AWS::StackName }]
        Mapped:
          Type: AWS::Test::Box
          Properties: { Tags: { Owner: you } }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$DeletionPolicy: Retain       | met     | DeletionPolicy",
        "$UpdateReplacePolicy: Retain  | missing | UpdateReplacePolicy",
        "'$DependsOn[]': Other         | met     | DependsOn[0]",
        "$Metadata.Note.By: me         | met     | Metadata.Note.By",
        "$type: 'AWS::Test::Box'       | met     | ''",
        "$address: Box                 | met     | ''",
        "'$tag{Owner}': me             | met     | Tags[0].Value",
        "'$tag{Owner}': you            | missing | Tags[0].Value",
        "'$tag{Stage}': exists         | met     | Tags[1].Value",
        "'$tag{Stage}': prod           | unknown | Tags[1].Value",
        "'$tag{Other}': exists         | missing | Tags",
      })
  void leadsBesideTheProperties(String entry, String verdict, String property) {
    Verdict actual = Bench.of(BESIDE).judge("{ " + entry + " }");
    assertEquals(verdict + " at " + property, actual.status().id() + " at " + actual.property());
  }

  @Test
  void findsATagInAFreeFormMap() {
    Verdict verdict = Bench.of(BESIDE).judgeBy("require: { '$tag{Owner}': you }", "Mapped");
    assertEquals("met at Tags{Owner}", verdict.status().id() + " at " + verdict.property());
  }

  @Test
  void readsWhatTheConfigurationSays() {
    Facts facts = new Facts(Map.of("safe", true), Map.of("box.size", "L"), List.of("eu-west-1"));
    Bench bench = Bench.box("{ A: 1 }", facts);
    assertEquals("met", bench.judge("{ $account.safe: true }").status().id());
    assertEquals("met", bench.judge("{ $setting.box.size: L }").status().id());
    assertEquals("met", bench.judge("{ $setting.regions.allowed: [[eu-west-1]] }").status().id());
    assertEquals("missing", bench.judge("{ $account.other: exists }").status().id());
  }

  @Test
  void listsADefaultOfTheAccountAmongTheAssumptions() {
    Verdict verdict =
        Bench.box("{ A: 1 }").judge("{ $account.safe: { default: false, is: true } }");
    assertEquals("missing", verdict.status().id());
    assertEquals(List.of("account.safe = false, AWS's default"), verdict.assumptions());
    assertEquals("The box is not as it should be: account.safe is not set.", verdict.message());
  }

  @Test
  void asksOfEveryRegion() {
    String template = "Resources: { Box: { Type: AWS::Test::Box } }";
    String require = "{ $region: { one-of: [eu-west-1, eu-central-1] } }";
    assertEquals(
        "met",
        Bench.of(template, Facts.NONE, List.of("eu-west-1", "eu-central-1"))
            .judge(require)
            .status()
            .id());
    Verdict outside =
        Bench.of(template, Facts.NONE, List.of("eu-west-1", "us-east-1")).judge(require);
    assertEquals(
        "The box is not as it should be: Region is \"us-east-1\"; it should be \"eu-west-1\" or"
            + " \"eu-central-1\".",
        outside.message());
    Verdict unknown = Bench.of(template).judge(require);
    assertEquals("Cannot be told: Region depends on Region of the stack.", unknown.message());
  }

  @Test
  void pointsAtTheEntryTheHeadOrTheElement() {
    Bench bench =
        Bench.of(
            """
            Resources:
              Box:
                Type: AWS::Test::Box
                Properties:
                  A: false
                  B:
                    - { C: 1 }
                    - { D: 1 }
            """);
    assertEquals("5:7-5:15", place(bench.judge("{ A: true }")));
    assertEquals("2:3-2:6", place(bench.judge("{ Z: true }")));
    assertEquals("8:11-8:19", place(bench.judge("{ 'B[].C': 1 }")));
  }

  private static String place(Verdict verdict) {
    var range = verdict.range();
    return "%d:%d-%d:%d"
        .formatted(range.startLine(), range.startColumn(), range.endLine(), range.endColumn());
  }
}
