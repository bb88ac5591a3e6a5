package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleReaderTest {
  @Test
  void readsWhatARuleSaysAboutItself() {
    RuleInfo info =
        Bench.rule(
                """
                references: { checkov: [CKV_1], cis: ["2.1"] }
                aliases: [old-rule]
                require: { Locked: true }
                """)
            .info();
    assertEquals("test-rule", info.id());
    assertEquals("The box is as it should be", info.title());
    assertEquals(List.of("AWS::Test::Box"), info.types());
    assertEquals(Map.of("checkov", List.of("CKV_1"), "cis", List.of("2.1")), info.references());
    assertEquals(List.of("old-rule"), info.aliases());
    assertEquals("Do it.", info.fix());
  }

  @Test
  void saysAFixInWords() {
    String fix =
        "{ set: { Locked: true, Rules: [{ Status: On }] }, text: Then wait., replaces-resource:"
            + " true }";
    RuleInfo info =
        Bench.ruleOf(Bench.head().replace("{ text: Do it. }", fix) + "require: { Locked: true }")
            .info();
    assertEquals(
        "Set Locked: true, Rules: [{ Status: On }]. Then wait. AWS replaces the resource.",
        info.fix());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "require: { Lockd: true }      | 1:12 Unknown property: AWS::Test::Box has no property"
            + " 'Lockd'. Did you mean 'Locked'?",
        "require: { 'Rules[].Stat': a }| 1:12 Unknown property: AWS::Test::Box has no property"
            + " 'Rules[].Stat'. Did you mean 'Rules[].Status'?",
        "require: { Rules.Status: a }  | 1:12 Unknown property: AWS::Test::Box has no property"
            + " 'Rules.Status'.",
        "require: { 'Locked[].A': a }  | 1:12 Wrong path: 'Locked' of AWS::Test::Box is no list.",
        "require: { 'Name{}': a }      | 1:12 Wrong path: 'Name' of AWS::Test::Box is no free-form"
            + " map.",
        "require: { 'Tags[Ky=a].Value': a } | 1:12 Unknown property: AWS::Test::Box has no property"
            + " 'Tags[].Ky'. Did you mean 'Tags[].Key'?",
        "require: { 'A[': a }          | 1:12 Path cannot be read: ']' is missing.",
        "require: { 'A..B': a }        | 1:12 Path cannot be read: A name is missing after 'A.'.",
        "require: { $regon: a }        | 1:12 Path cannot be read: There is no '$regon'; after $"
            + " stands type, address, key, region, tag{Name}, account.KEY, setting.KEY or an"
            + " attribute such as DeletionPolicy.",
        "require: { Locked: { iz: true } } | 1:22 Unknown operator: There is no 'iz'. Did you mean"
            + " 'is'?",
        "require: { Locked: yes }      | 1:20 Wrong value: Locked of AWS::Test::Box is a boolean;"
            + " it is never 'yes'.",
        "require: { Size: { is: big } }| 1:24 Wrong value: Size of AWS::Test::Box is a integer; it"
            + " is never 'big'.",
        "require: { Mode: Fest }       | 1:18 Value is not allowed: Mode of AWS::Test::Box is never"
            + " 'Fest'. Did you mean 'Fast'?",
        "require: { Locked: { at-least: 1 } } | 1:32 Wrong operator: Locked of AWS::Test::Box is a"
            + " boolean; 'at-least' never fits.",
        "require: { Size: { at-least: big } } | 1:30 Wrong value: 'at-least' wants a number.",
        "require: { Name: { within-cidr: 10.0.0 } } | 1:33 Wrong value: 'within-cidr' wants a"
            + " network such as 10.0.0.0/8 or ::/0.",
        "require: { Name: { version-below: new } } | 1:35 Wrong value: 'version-below' wants a"
            + " version such as 8.0.35.",
        "require: { Name: { matches: '(' } }   | 1:29 Regular expression cannot be read: missing"
            + " closing ): (.",
        "require: { Name: { exists: maybe } }  | 1:28 Wrong value: 'exists' is true or false.",
        "require: { Name: { setting: box.sice } } | 1:29 Unknown setting: There is no 'box.sice'."
            + " Did you mean 'box.size'?",
        "require: { Name: { list: mods } }     | 1:26 Unknown list: There is no 'mods'. Did you"
            + " mean 'modes'?",
        "require: { $account.save: true }      | 1:12 Unknown setting: There is no 'account.save'."
            + " Did you mean 'account.safe'?",
        "require: { Name: { refers-to: AWS::Test::Bax } } | 1:31 Unknown type: The catalogue has no"
            + " type 'AWS::Test::Bax'.",
        "require: { each: { in: Rules } }      | 1:18 Key is missing: 'require' has to be said.",
        "require: { none: { in: Rules, require: { Open: true } } } | 1:31 Unknown key: 'require' is"
            + " none of in, where.",
        "require: { count: { in: Rules } }     | 1:19 Key is missing: 'is' has to be said.",
        "require: { each: { in: Rules, require: { Opn: true } } } | 1:42 Unknown property:"
            + " AWS::Test::Box has no property 'Rules[].Opn'. Did you mean 'Rules[].Open'?",
        "require: { related: { by: Box } }     | 1:21 Key is missing: Say one of 'some', 'every'"
            + " and 'none'.",
        "require: { related: { some: AWS::Test::BoxPolicy, by: Bax } } | 1:55 Unknown property:"
            + " AWS::Test::BoxPolicy has no property 'Bax'. Did you mean 'Box'?",
        "require: { related: { none: AWS::Test::BoxPolicy, require: { Box: exists } } } | 1:51"
            + " Wrong key: With 'none', say which ones under 'where'.",
        "require: { statements: { in: Policy, none: { efect: Allow } } } | 1:46 Unknown key: There"
            + " is no 'efect'. Did you mean 'effect'?",
        "require: { statements: { in: Policy, none: { effect: Alow } } } | 1:54 Unknown effect:"
            + " There is no 'Alow'. Did you mean 'Allow'?",
        "require: { statements: { in: Policy, none: { principal: all } } } | 1:57 Wrong value:"
            + " 'principal' is 'anyone'; others are asked for with 'principals'.",
        "require: { statements: { in: [Polcy, Plicy], none: { effect: Allow } } } | 1:30 Unknown"
            + " property: AWS::Test::Box has none of these.",
        "require: { class: no.Such }           | 1:19 Class cannot be used: 'no.Such' is no class"
            + " with a public constructor that implements Requirement.",
        "require: { AWS::Test::Other: { Name: a } } | 1:12 Wrong type: 'AWS::Test::Other' is not"
            + " among the types that are judged here.",
        "require: {}                           | 1:10 Requirement is empty: Ask for something.",
        "require: [a]                          | 1:10 Map expected: A requirement is a map.",
        "require: { all: { Name: a } }         | 1:17 List expected: Write a list of requirements.",
        "requir: { Name: a }                   | 1:1 Unknown key: There is no 'requir'. Did you"
            + " mean 'require'?",
      })
  void saysWhatIsWrongAndWhere(String line, String problem) {
    List<String> problems = Bench.problems(line);
    assertEquals(problem, problems.get(0), problems.toString());
  }

  @Test
  void acceptsWhatTheSchemaHas() {
    String rule =
        """
        require:
          Locked: true
          Size: { at-least: "7" }
          Mode: [Fast, Slow]
          Rules[].Status: { is-not: Off }
          Options{a.b}: x
          Policy.Any.Thing[].At.All: 1
          Tags[Key=a].Value: b
          $tag{Name}: exists
          $region: { one-of: { setting: regions.allowed } }
          $account.safe: { default: false, is: true }
          each: { in: Rules, where: { Status: On }, require: { Open: false, /Locked: true } }
          some: { in: "Tags[]", require: { Key: { path: Value } } }
          related: { some: AWS::Test::BoxPolicy, by: Box, require: { Document.A: { path: /Name } } }
          statements: { in: [Policy, Else], none: { effect: Allow, principals: { contains: "*" } } }
          json: { in: Name, require: { Anything: 1 } }
        """;
    assertEquals(List.of(), Bench.problems(rule));
  }

  @Test
  void reportsEverythingAtOnce() {
    String rule =
        """
        id: test-rule
        title: Boxes are locked.
        duty: lock
        severity: hi
        profile: base
        on: [AWS::Test::Bax]
        require: { Locked: true }
        fix: { sets: 1 }
        references: { chekov: [a] }
        """;
    assertEquals(
        List.of(
            "-8:7 Unknown duty: 'lock' is none of data-residency, encryption-at-rest,"
                + " encryption-in-transit, backup, access-control, network-protection,"
                + " secrets-and-keys, patching, logging, resilience.",
            "-5:6 Unknown type: The catalogue has no type 'AWS::Test::Bax'.",
            "-9:1 Wrong value: 'title' ends without a full stop.",
            "-10:1 Key is missing: 'message' has to be said.",
            "-7:11 Unknown severity: 'hi' is none of low, medium, high, critical.",
            "-6:10 Unknown profile: 'base' is none of baseline, strict, all.",
            "-10:1 Key is missing: 'why' has to be said.",
            "-3:8 Unknown key: There is no 'sets'. Did you mean 'set'?",
            "-3:6 Key is missing: Say one of 'set' and 'text'.",
            "-10:1 Key is missing: 'sources' names one page or more.",
            "-2:15 Unknown key: There is no 'chekov'. Did you mean 'checkov'?",
            "-10:1 Key is missing: 'since' has to be said."),
        Bench.problemsOf(rule));
  }

  @Test
  void warnsOfADutyThatDoesNotApply() {
    String rule = Bench.head().replace("access-control", "patching") + "require: { Locked: true }";
    assertEquals(
        List.of(
            "-3:5 Duty does not apply: The catalogue does not list patching among the duties for"
                + " AWS::Test::Box."),
        Bench.problemsOf(rule));
  }
}
