package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.canonical.Canonicalisation;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.TemplateWaivers;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.SensitiveProperties;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.pack.SelectedRule;
import io.dutyline.engine.rule.Facts;
import io.dutyline.engine.rule.Judge;
import io.dutyline.engine.rule.Judgement;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformStack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges stacks, whatever language they are written in. */
final class StackJudging {
  private final Knowledge knowledge;
  private final RuleSelection selection;
  private final SensitiveProperties secrets;
  private final Facts facts;

  StackJudging(Configuration configuration, Knowledge knowledge, RuleSelection selection) {
    this.knowledge = requireNonNull(knowledge, "knowledge");
    this.selection = requireNonNull(selection, "selection");
    this.secrets = new SensitiveProperties(knowledge.secretProperties());
    this.facts = knowledge.rules().facts(configuration);
  }

  /** Returns the verdicts over a stack of Terraform's, a root module or a plan. */
  StackAnalysis judge(TerraformStack read, List<Diagnostic> fromReading) {
    Stack stack =
        Canonicalisation.of(
            read, knowledge.mappings(), knowledge.catalog(), knowledge.rules()::names);
    return judge(stack, read.files(), fromReading);
  }

  /**
   * Returns the verdicts over a stack.
   *
   * @param files that it was read from
   * @param fromReading what reading it had to tell
   */
  StackAnalysis judge(Stack read, List<SourceFile> files, List<Diagnostic> fromReading) {
    Stack stack = secrets.mark(read);
    List<Diagnostic> diagnostics = new ArrayList<>(fromReading);
    Parsed<List<Waiver>> waivers = TemplateWaivers.read(files, stack);
    diagnostics.addAll(waivers.diagnostics());
    Judge judge = new Judge(stack, facts, knowledge.catalog());
    List<Verdict> verdicts = judge(judge, stack, diagnostics);
    List<SourceRange> sensitive = new ArrayList<>(read.secrets());
    sensitive.addAll(SensitiveRanges.in(stack));
    sensitive.addAll(secrets.rangesIn(stack));
    sensitive.addAll(judge.secrets());
    return new StackAnalysis(
        files,
        paths(read, files),
        Set.of(),
        Optional.of(stack),
        verdicts,
        waivers.value().orElse(List.of()),
        sensitive,
        diagnostics);
  }

  /** What a rule says of a resource, and why. */
  record Explained(Resource resource, Judgement judgement, Stack stack) {}

  /**
   * Returns what a selected rule says of the resource at an address of a stack, and why; of several
   * resources there the worst counts.
   *
   * @param read the stack, before or after it was judged
   */
  Optional<Explained> explain(String rule, String address, Stack read) {
    Stack stack = secrets.mark(read);
    Judge judge = new Judge(stack, facts, knowledge.catalog());
    return stack.resources().stream()
        .filter(each -> each.address().equals(address))
        .flatMap(each -> explain(rule, each, stack, judge).stream())
        .min(Comparator.comparing(each -> each.judgement().verdict().status()));
  }

  private Optional<Explained> explain(String rule, Resource resource, Stack stack, Judge judge) {
    return selection.rulesFor(resource.canonicalType()).stream()
        .filter(each -> each.rule().id().equals(rule) && each.rule().judges(stack.language()))
        .findFirst()
        .map(each -> judge.explain(each.rule().rule(), resource, each.severity()))
        .map(judgement -> new Explained(resource, judgement, stack));
  }

  /** A plan is no file that excerpts are taken from, but it was read all the same. */
  private static Set<String> paths(Stack stack, List<SourceFile> files) {
    Set<String> paths = new TreeSet<>(Set.of(stack.head().path()));
    files.forEach(file -> paths.add(file.path()));
    return paths;
  }

  private List<Verdict> judge(Judge judge, Stack stack, List<Diagnostic> diagnostics) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Resource resource : stack.resources()) {
      for (SelectedRule selected : selection.rulesFor(resource.canonicalType())) {
        if (!selected.rule().judges(stack.language())) {
          continue;
        }
        try {
          verdicts.add(judge.judge(selected.rule().rule(), resource, selected.severity()));
        } catch (RuntimeException | StackOverflowError e) {
          diagnostics.add(bug(selected.rule().id(), resource, e));
        }
      }
    }
    return stack.hasSeveralAtOneAddress() ? merged(verdicts) : verdicts;
  }

  /**
   * Of what a rule says of one address, which may stand for several resources, the worst counts.
   */
  private static List<Verdict> merged(List<Verdict> verdicts) {
    Map<String, Verdict> worst = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      worst.merge(
          verdict.address() + " " + verdict.rule().id(),
          verdict,
          (a, b) -> b.status().compareTo(a.status()) < 0 ? b : a);
    }
    return List.copyOf(worst.values());
  }

  private static Diagnostic bug(String rule, Resource resource, Throwable problem) {
    return Diagnostic.error(
        "Rule " + rule + " failed",
        "This is a mistake of the rule's, not of the template's; "
            + resource.address()
            + " was not judged by it. Please report it: "
            + problem
            + ".",
        resource.head());
  }
}
