package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.deployment.DeploymentFacts;
import io.dutyline.engine.cloudformation.deployment.ParameterFiles;
import io.dutyline.engine.cloudformation.deployment.ParameterSet;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.terraform.plan.TerraformPlan;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One file's way through the house: read, evaluate, classify, judge. Each file is analysed on its
 * own, by any thread.
 */
final class TemplateScan {
  /** So far into a file one looks for what tells a plan, in characters. */
  private static final int PLAN_HEAD = 4_096;

  private final Deployments deployments;
  private final TemplateJudging judging;
  private final PlanScan plans;
  private final ParameterFiles parameterFiles = new ParameterFiles();
  private final Map<String, Set<String>> declared = new ConcurrentHashMap<>();
  private final SourceReader reader = new SourceReader();

  /**
   * @param plans takes the files that are plans
   * @param files that templates may name
   */
  TemplateScan(
      Configuration configuration, StackJudging judging, PlanScan plans, TemplateFiles files) {
    this.deployments = new Deployments(configuration, files);
    this.judging = new TemplateJudging(judging, files);
    this.plans = requireNonNull(plans, "plans");
  }

  /** Returns what came of the files, with several threads. */
  List<StackAnalysis> analyse(List<Candidate> candidates, int threads) {
    List<StackAnalysis> analyses =
        Workers.each(candidates, threads, candidate -> analyse(candidate, List.of()));
    return parameterFiles.isEmpty() ? analyses : again(candidates, analyses, threads);
  }

  /**
   * Which template a parameter file is for is known when all files have been read; then those
   * templates are analysed once more, as they are deployed.
   */
  private List<StackAnalysis> again(
      List<Candidate> candidates, List<StackAnalysis> analyses, int threads) {
    Parsed<Map<String, List<ParameterSet>>> assigned =
        parameterFiles.assign(declared, deployments.namedFiles());
    Map<String, List<ParameterSet>> deployed = new HashMap<>(assigned.value().orElseThrow());
    deployed.keySet().removeIf(deployments::isConfigured);
    List<Candidate> affected =
        candidates.stream().filter(each -> deployed.containsKey(each.path())).toList();
    Iterator<StackAnalysis> anew =
        Workers.each(
                affected,
                threads,
                each -> analyse(each, deployed.getOrDefault(each.path(), List.of())))
            .iterator();
    List<StackAnalysis> all = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      boolean changed = deployed.containsKey(candidates.get(i).path());
      all.add(changed ? anew.next() : analyses.get(i));
    }
    all.add(StackAnalysis.without(assigned.diagnostics()));
    return all;
  }

  private StackAnalysis analyse(Candidate candidate, List<ParameterSet> parameters) {
    Parsed<SourceFile> read = reader.read(candidate);
    try {
      if (read.value().isEmpty()) {
        return unread(candidate, read.diagnostics());
      }
      SourceFile file = read.value().get();
      return TerraformPlan.startsLikePlan(startOf(file.text()))
          ? plans.analyse(candidate)
          : analyse(file, candidate, parameters, read.diagnostics());
    } catch (RuntimeException | StackOverflowError e) {
      return StackAnalysis.lost(candidate.path(), List.of(bug(candidate, e)));
    }
  }

  private static String startOf(String text) {
    return text.length() <= PLAN_HEAD ? text : text.substring(0, PLAN_HEAD);
  }

  /** What is too large or binary is no loss, unless it starts like a template. */
  private StackAnalysis unread(Candidate candidate, List<Diagnostic> diagnostics) {
    String head = Files.isRegularFile(candidate.file()) ? reader.head(candidate) : "";
    if (TerraformPlan.startsLikePlan(startOf(head))) {
      return plans.analyse(candidate);
    }
    boolean lost =
        CloudFormation.looksLikeTemplate(head)
            || diagnostics.stream().anyMatch(Diagnostic::isError);
    return lost
        ? StackAnalysis.lost(
            candidate.path(), diagnostics.stream().map(Diagnostic::asError).toList())
        : StackAnalysis.without(diagnostics);
  }

  private StackAnalysis analyse(
      SourceFile file,
      Candidate candidate,
      List<ParameterSet> parameters,
      List<Diagnostic> fromReading) {
    Parsed<Template> parsed = CloudFormation.parse(file);
    List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
    if (parsed.value().isEmpty()) {
      boolean used = diagnostics.isEmpty() && parameterFiles.offer(file);
      if (diagnostics.isEmpty() && candidate.named() && !used) {
        diagnostics.add(noTemplate(file));
      }
      return StackAnalysis.lostIfError(file.path(), diagnostics);
    }
    Template template = parsed.value().get();
    declared.put(template.path(), template.parameters());
    Parsed<List<DeploymentFacts>> deployed = deployments.of(template, parameters);
    diagnostics.addAll(deployed.diagnostics());
    diagnostics.addAll(fromReading);
    return judging.judge(template, deployed.value().orElseThrow(), diagnostics);
  }

  private static Diagnostic noTemplate(SourceFile file) {
    return Diagnostic.warning(
        "File is no template",
        "It was named, but it has no Resources with CloudFormation types, so nothing in it was"
            + " judged.",
        file.head());
  }

  private static Diagnostic bug(Candidate candidate, Throwable problem) {
    return Diagnostic.error(
        "Template could not be analysed",
        "This is a mistake of Dutyline's, please report it with the template: " + problem + ".",
        new SourceRange(candidate.path(), 1, 1, 1, 1));
  }
}
