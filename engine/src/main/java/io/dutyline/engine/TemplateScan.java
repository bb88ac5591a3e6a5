package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.TemplateReading.Done;
import io.dutyline.engine.TemplateReading.Reading;
import io.dutyline.engine.TemplateReading.Text;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Exports;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.TemplateWays;
import io.dutyline.engine.cloudformation.cdk.Assemblies;
import io.dutyline.engine.cloudformation.deployment.DeploymentFacts;
import io.dutyline.engine.cloudformation.deployment.ParameterFiles;
import io.dutyline.engine.cloudformation.deployment.ParameterSet;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The templates' way through the house. All files are read first, by any thread: which templates
 * others deploy, and what stacks export, decides what the others are. Then each template that no
 * other one deploys is evaluated, with what is nested in it, and judged.
 */
final class TemplateScan {
  private final Deployments deployments;
  private final TemplateJudging judging;
  private final ParameterFiles parameterFiles = new ParameterFiles();
  private final TemplateReading reading;
  private final TemplateFiles files;
  private final Assemblies assemblies;
  private final int threads;
  private final Map<String, List<ParameterSet>> parameterSets = new HashMap<>();
  private Exports exports = Exports.NONE;

  /**
   * @param plans takes the files that are plans
   * @param files that templates may name
   * @param assemblies that templates may be a part of
   */
  TemplateScan(
      Configuration configuration,
      StackJudging judging,
      PlanScan plans,
      TemplateFiles files,
      Assemblies assemblies,
      int threads) {
    this.deployments = new Deployments(configuration, files);
    this.judging = new TemplateJudging(judging, files, assemblies);
    this.reading = new TemplateReading(plans, parameterFiles);
    this.files = requireNonNull(files, "files");
    this.assemblies = requireNonNull(assemblies, "assemblies");
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
    if (!parameterFiles.isEmpty()) {
      analyses.add(StackAnalysis.without(assignParameterFiles(texts)));
    }
    TemplateLinks links = links(texts);
    exports = links.exports();
    Set<String> nested = new HashSet<>();
    List<Text> alone = new ArrayList<>();
    List<Text> waiting = new ArrayList<>();
    for (Text text : texts) {
      (links.nests(text) ? waiting : alone).add(text);
    }
    analyseTrees(waiting, links, nested, analyses);
    alone.removeIf(text -> nested.contains(text.path()));
    for (JudgedTree each : Workers.each(alone, threads, text -> judge(text, links))) {
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
    for (JudgedTree each : Workers.each(roots, threads, text -> judge(text, links))) {
      analyses.add(each.analysis());
      nested.addAll(each.nested());
    }
    for (Text text : waiting) {
      if (links.isNested(text) && !nested.contains(text.path())) {
        JudgedTree judged = judge(text, links);
        analyses.add(judged.analysis());
        nested.addAll(judged.nested());
      }
    }
  }

  private JudgedTree judge(Text text, TemplateLinks links) {
    try {
      Parsed<Template> template = links.template(text);
      if (template.value().isEmpty()) {
        return new JudgedTree(withoutTemplate(text, template.diagnostics()), Set.of());
      }
      List<Diagnostic> diagnostics = new ArrayList<>(template.diagnostics());
      return judge(template.value().get(), text, links.exports(text), diagnostics);
    } catch (RuntimeException | StackOverflowError e) {
      Diagnostic bug = TemplateReading.bug(text.path(), e);
      return new JudgedTree(StackAnalysis.lost(text.path(), List.of(bug)), Set.of());
    }
  }

  private static StackAnalysis withoutTemplate(Text text, List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty()
        ? TemplateReading.noTemplate(text.candidate(), text.file())
        : StackAnalysis.lostIfError(text.path(), diagnostics);
  }

  private JudgedTree judge(
      Template template, Text text, Exports exports, List<Diagnostic> diagnostics) {
    Parsed<List<DeploymentFacts>> deployed = deployments(template);
    diagnostics.addAll(deployed.diagnostics());
    diagnostics.addAll(text.diagnostics());
    return judging.judge(template, deployed.value().orElseThrow(), exports, diagnostics);
  }

  private Parsed<List<DeploymentFacts>> deployments(Template template) {
    Parsed<List<DeploymentFacts>> known =
        deployments.of(template, parameterSets.getOrDefault(template.path(), List.of()));
    List<DeploymentFacts> all = new ArrayList<>();
    for (DeploymentFacts each : known.value().orElseThrow()) {
      Facts facts = assemblies.facts(template.path(), each.facts());
      all.add(new DeploymentFacts(each.deployment(), facts));
    }
    return Parsed.of(all, known.diagnostics());
  }

  /**
   * A template as one of its deployments has it.
   *
   * @param stack before anything in it is judged
   * @param ways tells how its values come about
   */
  record Again(Stack stack, Deployment deployment, TemplateWays ways) {}

  /**
   * Evaluates a template that was analysed once more, for who asks further.
   *
   * @param names of the deployments of which the first is taken; any, if there are none
   * @param others what tells of other stacks, by their ids
   */
  Optional<Again> again(
      Template template, List<String> names, Function<String, Optional<TemplateWays>> others) {
    List<DeploymentFacts> all = deployments(template).value().orElseThrow();
    DeploymentFacts known =
        all.stream()
            .filter(each -> names.contains(each.deployment().name()))
            .findFirst()
            .orElse(all.get(0));
    Exports imported = exports.without(template.path());
    TemplateWays.Source source = source(template, known.deployment());
    return CloudFormation.evaluate(template, known.facts(), files, imported)
        .value()
        .map(
            each ->
                new Again(
                    assemblies.made(each.stack(), new ArrayList<>()),
                    known.deployment(),
                    new TemplateWays(template, known.facts(), source, files, imported, others)));
  }

  private TemplateWays.Source source(Template template, Deployment deployment) {
    List<ParameterSet> sets = parameterSets.getOrDefault(template.path(), List.of());
    Map<String, SourceRange> places = deployments.places(template, sets, deployment);
    return places.isEmpty()
        ? TemplateWays.Source.CONFIGURATION
        : new TemplateWays.Source(deployment.source(), places);
  }

  /** Which templates belong together hardly ever hangs on the deployment: the first one tells. */
  private Facts facts(Template template) {
    return deployments(template).value().orElseThrow().get(0).facts();
  }

  private TemplateLinks links(List<Text> texts) {
    return new TemplateLinks(texts, threads, files, this::facts);
  }

  /**
   * Which template a parameter file is for shows when all are known. It is for none that another
   * template deploys: that one passes the values.
   */
  private List<Diagnostic> assignParameterFiles(List<Text> texts) {
    TemplateLinks links = links(texts);
    List<Text> roots = texts.stream().filter(text -> !links.isNested(text)).toList();
    Map<String, Set<String>> declared = new HashMap<>();
    for (Parsed<Template> each : Workers.each(roots, threads, TemplateScan::parsed)) {
      each.value()
          .ifPresent(
              template -> {
                declared.put(template.path(), template.parameters());
                // Files that the configuration names for a template are for no other one.
                deployments.of(template, List.of());
              });
    }
    Parsed<Map<String, List<ParameterSet>>> assigned =
        parameterFiles.assign(declared, deployments.namedFiles());
    parameterSets.putAll(assigned.value().orElseThrow());
    parameterSets.keySet().removeIf(deployments::isConfigured);
    return assigned.diagnostics();
  }

  /** What goes wrong is told when the template is judged. */
  private static Parsed<Template> parsed(Text text) {
    try {
      return CloudFormation.parse(text.file());
    } catch (RuntimeException | StackOverflowError e) {
      return Parsed.failed(List.of());
    }
  }
}
