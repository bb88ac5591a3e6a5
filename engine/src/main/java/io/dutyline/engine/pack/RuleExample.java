package io.dutyline.engine.pack;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Judge;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.terraform.TerraformStack;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One example of a rule. */
final class RuleExample {
  private final PackedRule rule;
  private final SourceFile file;
  private final Configuration configuration;
  private final ExampleStacks stacks;
  private final List<String> problems;
  private final Set<String> proven = new TreeSet<>();

  /**
   * @param problems gets what is wrong
   */
  RuleExample(
      PackedRule rule,
      SourceFile file,
      Configuration configuration,
      ExampleStacks stacks,
      List<String> problems) {
    this.rule = rule;
    this.file = file;
    this.configuration = configuration;
    this.stacks = stacks;
    this.problems = problems;
  }

  SourceFile file() {
    return file;
  }

  String language() {
    return ExampleStacks.isTerraform(file.path()) ? "terraform" : "cloudformation";
  }

  /**
   * Judges a form of the example, and returns the verdicts that it shows.
   *
   * @param form the example itself, or the same stack written in another way
   */
  Set<String> check(SourceFile form) {
    if (!rule.judges(language())) {
      problems.add(file.path() + ": The rule leaves " + language() + " out.");
      return Set.of();
    }
    Parsed<Stack> written = read(file);
    Parsed<Stack> judged = form.equals(file) ? written : read(form);
    if (written.value().isPresent() && judged.value().isPresent()) {
      compare(written.value().get(), judged.value().get());
    }
    return proven;
  }

  /**
   * Judges a plan that was made of the example.
   *
   * @param plan with addresses as if the example was the root module
   */
  void checkPlan(TerraformStack plan) {
    read(file)
        .value()
        .ifPresent(written -> compare(written, stacks.canonical(plan, configuration)));
  }

  private Parsed<Stack> read(SourceFile source) {
    Parsed<Stack> parsed = stacks.read(source, configuration);
    parsed.diagnostics().stream()
        .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
        .forEach(each -> problems.add(RuleExamples.line(each)));
    if (parsed.value().isEmpty()) {
      problems.add(source.path() + ": This is no template.");
    }
    return parsed;
  }

  private void compare(Stack written, Stack judged) {
    List<Resource> resources = written.written();
    Map<String, Expectation> expected = Expectation.of(file, resources, problems);
    Map<String, Verdict> verdicts = verdicts(judged);
    for (Resource resource : resources) {
      String address = resource.address();
      Expectation expectation = expected.get(address);
      Verdict verdict = verdicts.remove(address);
      boolean own = verdict != null && !isOfAPart(resource, verdict);
      if (own && expectation == null) {
        problem(resource, "the rule judges this; say '# expect: …' above it");
      } else if (verdict == null && expectation != null) {
        problem(resource, "the rule does not judge this type");
      } else if (verdict != null && expectation != null) {
        proven.add(verdict.status().id());
        expectation.differences(verdict).forEach(each -> problem(resource, each));
      }
    }
    verdicts
        .keySet()
        .forEach(each -> problems.add(each + " is judged and is not in " + file.path()));
  }

  /** A part of something that is not here need not be spoken of where it has nothing to say. */
  private static boolean isOfAPart(Resource resource, Verdict verdict) {
    return resource.part() && verdict.status() == Status.NOT_APPLICABLE;
  }

  /** Of one address that stands for several resources, the worst verdict counts. */
  private Map<String, Verdict> verdicts(Stack stack) {
    Judge judge = stacks.judge(stack, configuration);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    Map<String, Boolean> judges = new HashMap<>();
    for (Resource resource : stack.resources()) {
      String type = resource.canonicalType();
      if (judges.computeIfAbsent(type, each -> stacks.judges(rule, each))) {
        verdicts.merge(
            resource.address(),
            judge.judge(rule.rule(), resource, rule.severity()),
            (a, b) -> b.status().compareTo(a.status()) < 0 ? b : a);
      }
    }
    return verdicts;
  }

  private void problem(Resource resource, String text) {
    problems.add(
        "%s:%d: %s: %s."
            .formatted(file.path(), resource.head().startLine(), resource.address(), text));
  }
}
