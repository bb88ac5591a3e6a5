package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.TemplateReading.Done;
import io.dutyline.engine.TemplateReading.Reading;
import io.dutyline.engine.TemplateReading.Text;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.EvaluatedStack;
import io.dutyline.engine.cloudformation.Exports;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The templates' way through the house. All files are read first, by any thread: which templates
 * others deploy, and what stacks export, decides what the others are. Then each template that no
 * other one deploys is evaluated, with what is nested in it, and judged.
 */
final class TemplateScan {
  private final Configuration configuration;
  private final StackJudging judging;
  private final TemplateReading reading;
  private final TemplateFiles files;
  private final int threads;

  /**
   * @param plans takes the files that are plans
   * @param files that templates may name
   */
  TemplateScan(
      Configuration configuration,
      StackJudging judging,
      PlanScan plans,
      TemplateFiles files,
      int threads) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.judging = requireNonNull(judging, "judging");
    this.reading = new TemplateReading(plans);
    this.files = requireNonNull(files, "files");
    this.threads = threads;
  }

  /** Returns what came of the files, whatever thread did which. */
  List<StackAnalysis> analyse(List<Candidate> candidates) {
    List<StackAnalysis> analyses = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    for (Reading each : Workers.each(candidates, threads, reading::read)) {
      if (each instanceof Text text) {
        texts.add(text);
      } else {
        analyses.add(((Done) each).analysis());
      }
    }
    TemplateLinks links = new TemplateLinks(texts, threads, files, this::deployment);
    Set<String> nested = new HashSet<>();
    List<Text> alone = new ArrayList<>();
    List<Text> waiting = new ArrayList<>();
    for (Text text : texts) {
      (links.nests(text) ? waiting : alone).add(text);
    }
    analyseTrees(waiting, links, nested, analyses);
    alone.removeIf(text -> nested.contains(text.path()));
    for (Judged each : Workers.each(alone, threads, text -> judge(text, links))) {
      analyses.add(each.analysis());
    }
    for (Text text : texts) {
      if (nested.contains(text.path())) {
        analyses.add(StackAnalysis.without(text.diagnostics()));
      }
    }
    return analyses;
  }

  /**
   * Those that nobody deploys come first; of the others those that are not reached from there, each
   * before the ones that it reaches.
   */
  private void analyseTrees(
      List<Text> waiting, TemplateLinks links, Set<String> nested, List<StackAnalysis> analyses) {
    List<Text> roots = waiting.stream().filter(text -> !links.isNested(text)).toList();
    for (Judged each : Workers.each(roots, threads, text -> judge(text, links))) {
      analyses.add(each.analysis());
      nested.addAll(each.nested());
    }
    for (Text text : waiting) {
      if (links.isNested(text) && !nested.contains(text.path())) {
        Judged judged = judge(text, links);
        analyses.add(judged.analysis());
        nested.addAll(judged.nested());
      }
    }
  }

  /**
   * @param nested paths of the templates that were judged with it
   */
  private record Judged(StackAnalysis analysis, Set<String> nested) {}

  private Judged judge(Text text, TemplateLinks links) {
    try {
      Parsed<Template> template = links.template(text);
      if (template.value().isEmpty()) {
        return new Judged(withoutTemplate(text, template.diagnostics()), Set.of());
      }
      List<Diagnostic> diagnostics = new ArrayList<>(template.diagnostics());
      return judge(template.value().get(), text, links.exports(text), diagnostics);
    } catch (RuntimeException | StackOverflowError e) {
      Diagnostic bug = TemplateReading.bug(text.path(), e);
      return new Judged(StackAnalysis.lost(text.path(), List.of(bug)), Set.of());
    }
  }

  private static StackAnalysis withoutTemplate(Text text, List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty()
        ? TemplateReading.noTemplate(text.candidate(), text.file())
        : StackAnalysis.lostIfError(text.path(), diagnostics);
  }

  private Judged judge(
      Template template, Text text, Exports exports, List<Diagnostic> diagnostics) {
    Parsed<EvaluatedStack> evaluated =
        CloudFormation.evaluate(template, deployment(text.path()), files, exports);
    diagnostics.addAll(evaluated.diagnostics());
    if (evaluated.value().isEmpty()) {
      return new Judged(StackAnalysis.lostIfError(text.path(), diagnostics), Set.of());
    }
    EvaluatedStack stack = evaluated.value().get();
    diagnostics.addAll(text.diagnostics());
    return new Judged(judging.judge(stack.stack(), stack.files(), diagnostics), stack.nested());
  }

  private Facts deployment(String stackId) {
    StackSettings settings = configuration.stack(stackId);
    return new Facts(settings.parameters(), settings.deployment(), "", "");
  }
}
