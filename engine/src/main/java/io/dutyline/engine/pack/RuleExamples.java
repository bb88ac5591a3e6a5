package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.canonical.Mappings;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.ConfigurationFile;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformStack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Judges a rule's examples against the verdicts that comments in them expect. For the tests of a
 * pack, ours or another's: one for each rule.
 */
public final class RuleExamples {
  private static final String CONFIGURATION = "dutyline.yaml";
  private static final String CLOUDFORMATION = "cloudformation";
  private static final List<String> PROVEN = List.of("met", "missing");

  private final RulePacks packs;
  private final ExampleStacks stacks;

  public RuleExamples(RulePacks packs, Catalog catalog) {
    this.packs = requireNonNull(packs, "packs");
    this.stacks = new ExampleStacks(packs, catalog, Mappings.load(packs.loader()));
  }

  /**
   * Returns what is wrong with the examples of a rule, one line each; none if all verdicts are as
   * expected, every resource that the rule judges says what is expected, and both a met and a
   * missing duty are shown, or one of them in Terraform.
   */
  public List<String> check(PackedRule rule) {
    return check(rule, UnaryOperator.identity());
  }

  /**
   * Returns what is wrong with the examples of a rule if other files are judged in their place:
   * what an example expects, it expects of another form of the same stack too.
   *
   * @param form gives that file; the same one for those that stay as they are
   */
  public List<String> check(PackedRule rule, UnaryOperator<SourceFile> form) {
    List<String> problems = new ArrayList<>();
    Map<String, Set<String>> proven = new TreeMap<>();
    each(
        rule,
        problems,
        example -> {
          Set<String> statuses = example.check(form.apply(example.file()));
          proven.computeIfAbsent(example.language(), key -> new TreeSet<>()).addAll(statuses);
        });
    proven.forEach((language, statuses) -> prove(language, statuses, problems));
    return problems;
  }

  /**
   * Returns what is wrong with the examples of a rule if plans that were made of them are judged in
   * their place.
   *
   * @param plans gives the plan of the example of a name; empty for those that have none
   */
  public List<String> checkPlans(
      PackedRule rule, Function<String, Optional<TerraformStack>> plans) {
    List<String> problems = new ArrayList<>();
    each(
        rule,
        problems,
        example -> plans.apply(example.file().path()).ifPresent(example::checkPlan));
    return problems;
  }

  private void each(PackedRule rule, List<String> problems, Consumer<RuleExample> check) {
    Map<String, String> files = packs.examples(rule.id());
    Configuration configuration = configuration(files, problems);
    files.forEach(
        (name, text) -> {
          if (name.startsWith("example")) {
            SourceFile file = new SourceFile(name, text);
            check.accept(new RuleExample(rule, file, configuration, stacks, problems));
          }
        });
  }

  /** Not every duty can be missed in Terraform: its provider may see to that. */
  private static void prove(String language, Set<String> statuses, List<String> problems) {
    if (language.equals(CLOUDFORMATION)) {
      for (String status : PROVEN) {
        if (!statuses.contains(status)) {
          problems.add("No example shows the verdict '%s'.".formatted(status));
        }
      }
    } else if (Collections.disjoint(statuses, PROVEN)) {
      problems.add("No example in %s shows a verdict.".formatted(language));
    }
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

  static String line(Diagnostic each) {
    SourceRange range = each.range();
    return "%s:%d: %s. %s"
        .formatted(range.path(), range.startLine(), each.summary(), each.detail());
  }
}
