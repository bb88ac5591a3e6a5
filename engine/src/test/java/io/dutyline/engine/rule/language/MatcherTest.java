package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.rule.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatcherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true                              | true                | met",
        "true                              | 'true'              | met",
        "true                              | false               | missing",
        "5                                 | '5'                 | met",
        "a                                 | b                   | missing",
        "[a, b]                            | b                   | met",
        "[a, b]                            | c                   | missing",
        "exists                            | a                   | met",
        "absent                            | a                   | missing",
        "{ is: a }                         | a                   | met",
        "{ is: [a, b] }                    | [a, b]              | met",
        "{ is: [a, b] }                    | a                   | missing",
        "{ is-not: a }                     | b                   | met",
        "{ is-not: a }                     | a                   | missing",
        "{ one-of: [a, b] }                | a                   | met",
        "{ none-of: [a, b] }               | a                   | missing",
        "{ none-of: [a, b] }               | c                   | met",
        "{ one-of: { list: modes } }       | Slow                | met",
        "{ one-of: { list: modes } }       | None                | missing",
        "{ like: 'a*c' }                   | abc                 | met",
        "{ like: ['x*', 'a?c'] }           | abc                 | met",
        "{ like: 'a?' }                    | abc                 | missing",
        "{ matches: '^a.c$' }              | abc                 | met",
        "{ matches: [x, y] }               | abc                 | missing",
        "{ starts-with: ab }               | abc                 | met",
        "{ starts-with: [x, a] }           | abc                 | met",
        "{ ends-with: bc }                 | abc                 | met",
        "{ ends-with: ab }                 | abc                 | missing",
        "{ contains: b }                   | [a, b]              | met",
        "{ contains: b }                   | abc                 | met",
        "{ contains: x }                   | [a, b]              | missing",
        "{ contains-any: [x, b] }          | [a, b]              | met",
        "{ contains-any: [x, y] }          | [a, b]              | missing",
        "{ contains-all: [a, b] }          | [a, b, c]           | met",
        "{ contains-all: [a, x] }          | [a, b, c]           | missing",
        "{ contains-none: [x, y] }         | [a, b]              | met",
        "{ contains-none: [x, b] }         | [a, b]              | missing",
        "{ at-least: 7 }                   | 7                   | met",
        "{ at-least: 7 }                   | '6'                 | missing",
        "{ at-most: 7 }                    | 8                   | missing",
        "{ more-than: 7 }                  | 7                   | missing",
        "{ less-than: 7 }                  | 6.5                 | met",
        "{ at-least: 1, at-most: 3 }       | 4                   | missing",
        "{ version-at-least: '1.10' }      | 1.9.9               | missing",
        "{ version-below: '1.10' }         | 1.9.9               | met",
        "{ within-cidr: 10.0.0.0/8 }       | 10.1.0.0/16         | met",
        "{ within-cidr: [10.0.0.0/8] }     | 0.0.0.0/0           | missing",
        "{ covers-cidr: 10.0.0.0/8 }       | 0.0.0.0/0           | met",
        "{ length: { at-least: 2 } }       | [a, b]              | met",
        "{ length: 3 }                     | abcd                | missing",
        "{ literal: true }                 | abc                 | met",
        "{ literal: true }                 | !Ref Text           | missing",
        "{ literal: false }                | !Ref Given          | met",
        "{ secret-reference: true }        | '{{resolve:secretsmanager:x}}' | met",
        "{ secret-reference: true }        | abc                 | missing",
        "{ exposed: false }                | abc                 | missing",
        "{ exposed: false }                | ''                  | met",
        "{ exposed: false }                | !Ref Given          | missing",
        "{ exposed: false }                | !Ref Text           | missing",
        "{ exposed: false }                | !Ref Secret         | met",
        "{ exposed: false }                | '{{resolve:secretsmanager:x}}' | met",
        "{ is: ABC, ignore-case: true }    | abc                 | met",
        "{ is: ABC }                       | abc                 | missing",
        "{ any: [a, { like: 'b*' }] }      | bcd                 | met",
        "{ any: [a, b] }                   | c                   | missing",
        "{ all: [exists, { is-not: a }] }  | a                   | missing",
        "{ not: a }                        | a                   | missing",
        "{ not: { is: a } }                | b                   | met",
        "{ default: a, is: a }             | a                   | met",
        "{ default: a, is: a }             | b                   | missing",
        "{ arn-region: eu-west-1 }         | arn:aws:kms:eu-west-1:1:key/a | met",
        "{ arn-region: { one-of: [x] } }   | arn:aws:kms:eu-west-1:1:key/a | missing",
        "{ arn-region: eu-west-1 }         | alias/a             | missing",
        "a                                 | !Ref Text           | unknown",
        "{ is-not: a }                     | !Ref Text           | unknown",
        "{ exists: true }                  | !Ref Text           | met",
        "[a, b]                            | !Ref Word           | met",
        "c                                 | !Ref Word           | missing",
        "a                                 | !Ref Word           | unknown",
        "{ any: [a, b] }                   | !Ref Word           | met",
        "dev                               | !Ref Given          | met",
        "{ starts-with: x }                | !Sub 'y-${Text}'    | missing",
        "{ at-least: 7 }                   | !Ref Seven          | met",
        "absent                            | !Ref AWS::NoValue   | met",
      })
  void fits(String matcher, String value, String verdict) {
    assertEquals(
        verdict, Bench.box("{ P: " + value + " }").judge("{ P: " + matcher + " }").status().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a                            | missing",
        "exists                       | missing",
        "absent                       | met",
        "{ exists: false }            | met",
        "{ is-not: a }                | met",
        "{ none-of: [a] }             | met",
        "{ contains-none: [a] }       | met",
        "{ not: a }                   | met",
        "{ literal: false }           | met",
        "{ literal: true }            | missing",
        "{ secret-reference: false }  | met",
        "{ exposed: false }           | met",
        "{ like: '*' }                | missing",
        "{ matches: '' }              | missing",
        "{ at-least: 0 }              | missing",
        "{ length: { at-least: 0 } }  | missing",
        "{ refers-to: AWS::Test::Box }| missing",
        "{ default: a, is: a }        | met",
        "{ default: a, is: b }        | missing",
        "{ default: 7, at-least: 7 }  | met",
      })
  void asksAboutAnAbsentValue(String matcher, String verdict) {
    assertEquals(verdict, Bench.box("{ Q: 1 }").judge("{ P: " + matcher + " }").status().id());
  }

  @Test
  void takesOperandsFromTheConfiguration() {
    Facts facts = new Facts(Map.of(), Map.of("box.size", BigDecimal.TEN), List.of());
    String require = "{ P: { at-least: { setting: box.size } } }";
    assertEquals("met", Bench.box("{ P: 10 }", facts).judge(require).status().id());
    assertEquals("missing", Bench.box("{ P: 9 }", facts).judge(require).status().id());
  }

  @Test
  void isUnknownWhereASettingIsNotSaid() {
    var verdict = Bench.box("{ P: 9 }").judge("{ P: { one-of: { setting: regions.allowed } } }");
    assertEquals("unknown", verdict.status().id());
    assertEquals(Set.of("regions.allowed"), verdict.unknownInputs());
  }

  @Test
  void takesOperandsFromAnotherProperty() {
    String require = "{ P: { is-not: { path: Q } } }";
    assertEquals("missing", Bench.box("{ P: a, Q: a }").judge(require).status().id());
    assertEquals("met", Bench.box("{ P: a, Q: b }").judge(require).status().id());
    assertEquals("unknown", Bench.box("{ P: a, Q: !Ref Text }").judge(require).status().id());
  }

  @Test
  void knowsReferencesToResourcesOfAType() {
    Bench bench =
        Bench.of(
            """
            Resources:
              Box:
                Type: AWS::Test::Box
                Properties: { P: !Ref Key, Q: !GetAtt Box2.Arn, R: other }
              Box2:
                Type: AWS::Test::Box
              Key:
                Type: AWS::KMS::Key
            """);
    assertEquals("met", bench.judge("{ P: { refers-to: AWS::KMS::Key } }").status().id());
    assertEquals(Set.of("Key"), bench.judge("{ P: { refers-to: AWS::KMS::Key } }").related());
    assertEquals("missing", bench.judge("{ Q: { refers-to: AWS::KMS::Key } }").status().id());
    assertEquals(Set.of(), bench.judge("{ Q: { refers-to: AWS::KMS::Key } }").related());
    assertEquals("missing", bench.judge("{ R: { refers-to: [AWS::KMS::Key] } }").status().id());
  }
}
