package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.ConfigurationFile;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Judge;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges a rule's examples against the verdicts that comments in them expect. For the tests of a
 * pack, ours or another's: one for each rule.
 */
public final class RuleExamples {
  private static final String CONFIGURATION = "dutyline.yaml";
  private static final List<String> PROVEN = List.of("met", "missing");

  private final RulePacks packs;
  private final Catalog catalog;

  public RuleExamples(RulePacks packs, Catalog catalog) {
    this.packs = requireNonNull(packs, "packs");
    this.catalog = requireNonNull(catalog, "catalog");
  }

  /**
   * Returns what is wrong with the examples of a rule, one line each; none if all verdicts are as
   * expected, every resource that the rule judges says what is expected, and both a met and a
   * missing duty are shown.
   */
  public List<String> check(PackedRule rule) {
    List<String> problems = new ArrayList<>();
    Map<String, String> files = packs.examples(rule.id());
    Configuration configuration = configuration(files, problems);
    Set<String> proven = new TreeSet<>();
    files.forEach(
        (name, text) -> {
          if (name.startsWith("example")) {
            SourceFile file = new SourceFile(name, text);
            new Example(rule, file, configuration, proven, problems).check();
          }
        });
    for (String status : PROVEN) {
      if (!proven.contains(status)) {
        problems.add("No example shows the verdict '%s'.".formatted(status));
      }
    }
    return problems;
  }

  private Configuration configuration(Map<String, String> files, List<String> problems) {
    String text = files.get(CONFIGURATION);
    if (text == null) {
      return Configuration.DEFAULT;
    }
    Parsed<Configuration> parsed =
        ConfigurationFile.read(new SourceFile(CONFIGURATION, text), packs.words());
    parsed.diagnostics().forEach(each -> problems.add(line(each)));
    return parsed.value().orElse(Configuration.DEFAULT);
  }

  private static String line(Diagnostic each) {
    SourceRange range = each.range();
    return "%s:%d: %s. %s"
        .formatted(range.path(), range.startLine(), each.summary(), each.detail());
  }

  /** One template. */
  private final class Example {
    private final PackedRule rule;
    private final SourceFile file;
    private final Configuration configuration;
    private final Set<String> proven;
    private final List<String> problems;

    Example(
        PackedRule rule,
        SourceFile file,
        Configuration configuration,
        Set<String> proven,
        List<String> problems) {
      this.rule = rule;
      this.file = file;
      this.configuration = configuration;
      this.proven = proven;
      this.problems = problems;
    }

    void check() {
      Parsed<Stack> parsed = CloudFormation.read(file, deployment());
      parsed.diagnostics().stream()
          .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
          .forEach(each -> problems.add(line(each)));
      if (parsed.value().isEmpty()) {
        problems.add(file.path() + ": This is no template.");
        return;
      }
      Stack stack = parsed.value().get();
      Judge judge = new Judge(stack, packs.facts(configuration), catalog);
      Map<String, Expectation> expected = Expectation.of(file, stack.resources(), problems);
      for (Resource resource : stack.resources()) {
        Expectation expectation = expected.get(resource.address());
        boolean judged =
            packs.rulesFor(resource.canonicalType(), catalog).stream()
                .anyMatch(each -> each.id().equals(rule.id()));
        if (judged && expectation == null) {
          problem(resource, "the rule judges this; say '# expect: …' above it");
        } else if (!judged && expectation != null) {
          problem(resource, "the rule does not judge this type");
        } else if (expectation != null) {
          compare(resource, expectation, judge.judge(rule.rule(), resource, rule.severity()));
        }
      }
    }

    private void compare(Resource resource, Expectation expectation, Verdict verdict) {
      proven.add(verdict.status().id());
      expectation.differences(verdict).forEach(each -> problem(resource, each));
    }

    private void problem(Resource resource, String text) {
      problems.add(
          "%s:%d: %s: %s."
              .formatted(file.path(), resource.head().startLine(), resource.address(), text));
    }

    private Facts deployment() {
      StackSettings settings = configuration.stack(file.path());
      Regions regions = new Regions(settings.regions(), CONFIGURATION);
      return new Facts(settings.parameters(), regions, "", "");
    }
  }
}
