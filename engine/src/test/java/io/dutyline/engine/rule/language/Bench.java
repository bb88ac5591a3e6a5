package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Facts;
import io.dutyline.engine.rule.Judge;
import io.dutyline.engine.rule.Rule;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges resources of a template by a rule, both given as text. */
final class Bench {
  private static final String HEAD =
      """
      id: test-rule
      title: The box is as it should be
      message: The box is not as it should be
      duty: access-control
      severity: high
      profile: baseline
      since: 0.1.0
      on: AWS::Test::Box
      why: Because.
      fix: { text: Do it. }
      sources: [ "https://example.com" ]
      """;

  private static final Map<String, Value> LISTS =
      Map.of("modes", document("[Fast, Slow]"), "wide", document("['*', 'arn:*']"));

  private final Stack stack;
  private final Facts facts;

  private Bench(Stack stack, Facts facts) {
    this.stack = stack;
    this.facts = facts;
  }

  /** Returns a bench with the template's resources on it. */
  static Bench of(String template) {
    return of(template, Facts.NONE, List.of());
  }

  static Bench of(String template, Facts facts, List<String> regions) {
    var deployment =
        new io.dutyline.engine.cloudformation.Facts(Map.of(), new Regions(regions, ""), "", "");
    Parsed<Stack> stack =
        CloudFormation.read(new SourceFile("template.yaml", template), deployment);
    return new Bench(stack.value().orElseThrow(), facts);
  }

  /** Returns a bench with one box that has these properties, in YAML's flow style. */
  static Bench box(String properties) {
    return box(properties, Facts.NONE);
  }

  static Bench box(String properties, Facts facts) {
    return of(
        """
        Parameters:
          Text: { Type: String }
          Word: { Type: String, AllowedValues: [a, b] }
          Given: { Type: String, Default: dev }
          Secret: { Type: String, NoEcho: true }
          Seven: { Type: Number, Default: 7 }
        Resources:
          Box:
            Type: AWS::Test::Box
            Properties: %s
        """
            .formatted(properties),
        facts,
        List.of());
  }

  /** Judges the resource {@code Box} by a rule with this {@code require}. */
  Verdict judge(String require) {
    return judgeBy("require: " + require, "Box");
  }

  /** Judges a resource by a rule with these further lines. */
  Verdict judgeBy(String lines, String address) {
    return judge(rule(lines), address);
  }

  Verdict judge(Rule rule, String address) {
    return new Judge(stack, facts, new TestCatalog())
        .judge(rule, stack.resource(address).orElseThrow(), rule.info().severity());
  }

  static Rule rule(String lines) {
    return ruleOf(HEAD + lines);
  }

  /** Returns the rule that a whole text spells. */
  static Rule ruleOf(String text) {
    Parsed<Rule> rule = read(text, Optional.empty());
    assertEquals(List.of(), rule.diagnostics(), text);
    return rule.value().orElseThrow();
  }

  /** Returns what is wrong with a rule that has these further lines, checked by the catalogue. */
  static List<String> problems(String lines) {
    return read(HEAD + lines, Optional.of(new TestCatalog())).diagnostics().stream()
        .map(Bench::line)
        .toList();
  }

  /** Returns what is wrong with a rule as a whole. */
  static List<String> problemsOf(String rule) {
    return read(rule, Optional.of(new TestCatalog())).diagnostics().stream()
        .map(Bench::line)
        .toList();
  }

  static String head() {
    return HEAD;
  }

  private static String line(Diagnostic each) {
    return "%d:%d %s: %s"
        .formatted(
            each.range().startLine() - 11,
            each.range().startColumn(),
            each.summary(),
            each.detail());
  }

  private static Parsed<Rule> read(
      String text, Optional<io.dutyline.engine.catalog.Catalog> catalog) {
    Vocabulary vocabulary =
        new Vocabulary(
            LISTS, Set.of("box.size", "account.safe"), name -> Optional.empty(), catalog);
    return RuleReader.read(document(text), vocabulary);
  }

  private static Value document(String text) {
    return DataFile.read(new SourceFile("rule.yaml", text)).value().orElseThrow();
  }
}
