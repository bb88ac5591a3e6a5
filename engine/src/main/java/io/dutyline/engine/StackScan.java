package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.config.TemplateWaivers;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.SensitiveProperties;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.pack.SelectedRule;
import io.dutyline.engine.rule.Facts;
import io.dutyline.engine.rule.Judge;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file's way through the house: read, evaluate, classify, judge. Each file is analysed on its
 * own, by any thread.
 */
final class StackScan {
  /** The file, or an option that goes before it. */
  private static final String CONFIGURED = "configuration";

  private final Configuration configuration;
  private final Knowledge knowledge;
  private final RuleSelection selection;
  private final SensitiveProperties secrets;
  private final Facts facts;
  private final SourceReader reader = new SourceReader();

  StackScan(Configuration configuration, Knowledge knowledge, RuleSelection selection) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.knowledge = requireNonNull(knowledge, "knowledge");
    this.selection = requireNonNull(selection, "selection");
    this.secrets = new SensitiveProperties(knowledge.secretProperties());
    this.facts = knowledge.rules().facts(configuration);
  }

  TemplateAnalysis analyse(Candidate candidate) {
    Parsed<SourceFile> read = reader.read(candidate);
    if (read.value().isEmpty()) {
      return TemplateAnalysis.without(unread(candidate, read.diagnostics()));
    }
    SourceFile file = read.value().get();
    try {
      return analyse(file, candidate, read.diagnostics());
    } catch (RuntimeException | StackOverflowError e) {
      return TemplateAnalysis.without(List.of(bug(file, e)));
    }
  }

  /** What is too large or binary is no loss, unless it starts like a template. */
  private List<Diagnostic> unread(Candidate candidate, List<Diagnostic> diagnostics) {
    boolean lost =
        Files.isRegularFile(candidate.file())
            && CloudFormation.looksLikeTemplate(reader.head(candidate));
    return lost
        ? diagnostics.stream()
            .map(each -> Diagnostic.error(each.summary(), each.detail(), each.range()))
            .toList()
        : diagnostics;
  }

  private TemplateAnalysis analyse(
      SourceFile file, Candidate candidate, List<Diagnostic> fromReading) {
    Parsed<Stack> parsed = CloudFormation.read(file, deployment(file.path()));
    List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
    if (parsed.value().isEmpty()) {
      if (diagnostics.isEmpty() && candidate.named()) {
        diagnostics.add(noTemplate(file));
      }
      return TemplateAnalysis.without(diagnostics);
    }
    diagnostics.addAll(fromReading);
    Stack stack = secrets.mark(parsed.value().get());
    Parsed<List<Waiver>> waivers = TemplateWaivers.read(file, stack);
    diagnostics.addAll(waivers.diagnostics());
    Judge judge = new Judge(stack, facts, knowledge.catalog());
    List<Verdict> verdicts = judge(judge, stack, diagnostics);
    List<SourceRange> sensitive = new ArrayList<>(parsed.value().get().secrets());
    sensitive.addAll(SensitiveRanges.in(stack));
    sensitive.addAll(secrets.rangesIn(stack));
    sensitive.addAll(judge.secrets());
    return new TemplateAnalysis(
        Optional.of(file),
        Optional.of(stack),
        verdicts,
        waivers.value().orElse(List.of()),
        sensitive,
        diagnostics);
  }

  private io.dutyline.engine.cloudformation.Facts deployment(String stackId) {
    StackSettings settings = configuration.stack(stackId);
    Regions regions =
        settings.regions().isEmpty()
            ? Regions.UNKNOWN
            : new Regions(settings.regions(), CONFIGURED);
    return new io.dutyline.engine.cloudformation.Facts(settings.parameters(), regions, "", "");
  }

  private List<Verdict> judge(Judge judge, Stack stack, List<Diagnostic> diagnostics) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Resource resource : stack.resources()) {
      for (SelectedRule selected : selection.rulesFor(resource.canonicalType())) {
        try {
          verdicts.add(judge.judge(selected.rule().rule(), resource, selected.severity()));
        } catch (RuntimeException | StackOverflowError e) {
          diagnostics.add(bug(selected.rule().id(), resource, e));
        }
      }
    }
    return verdicts;
  }

  private static Diagnostic noTemplate(SourceFile file) {
    return Diagnostic.warning(
        "File is no template",
        "It was named, but it has no Resources with CloudFormation types, so nothing in it was"
            + " judged.",
        file.head());
  }

  private static Diagnostic bug(SourceFile file, Throwable problem) {
    return Diagnostic.error(
        "Template could not be analysed",
        "This is a mistake of Dutyline's, please report it with the template: " + problem + ".",
        file.head());
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
