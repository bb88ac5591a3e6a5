package io.dutyline.engine;

import io.dutyline.engine.DeploymentMerging.Judged;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.deployment.DeploymentFacts;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates and judges templates, once for each deployment of which something else is known.
 *
 * @param files that a template may name
 */
record TemplateJudging(StackJudging judging, TemplateFiles files) {

  /**
   * Returns what comes of a template.
   *
   * @param deployments one or more
   * @param fromReading what reading it had to tell
   */
  StackAnalysis judge(
      Template template, List<DeploymentFacts> deployments, List<Diagnostic> fromReading) {
    Map<List<Object>, List<DeploymentFacts>> alike = new LinkedHashMap<>();
    for (DeploymentFacts each : deployments) {
      alike.computeIfAbsent(known(template, each.facts()), key -> new ArrayList<>()).add(each);
    }
    List<Judged> judged = new ArrayList<>();
    for (List<DeploymentFacts> each : alike.values()) {
      List<Deployment> names = each.stream().map(DeploymentFacts::deployment).toList();
      judged.add(new Judged(names, judge(template, each.get(0).facts(), fromReading)));
    }
    return DeploymentMerging.of(judged);
  }

  /** Returns what of the facts can make a difference. */
  private static List<Object> known(Template template, Facts facts) {
    Map<String, String> parameters = new HashMap<>(facts.parameters());
    parameters.keySet().retainAll(template.parameters());
    return List.of(parameters, facts.regions().names(), facts.account(), facts.partition());
  }

  private StackAnalysis judge(Template template, Facts facts, List<Diagnostic> fromReading) {
    Parsed<Stack> stack = CloudFormation.evaluate(template, facts, files);
    List<Diagnostic> diagnostics = new ArrayList<>(fromReading);
    diagnostics.addAll(stack.diagnostics());
    return stack.value().isEmpty()
        ? StackAnalysis.lostIfError(template.path(), diagnostics)
        : judging.judge(stack.value().get(), List.of(template.file()), diagnostics);
  }
}
