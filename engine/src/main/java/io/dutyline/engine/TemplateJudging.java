package io.dutyline.engine;

import io.dutyline.engine.DeploymentMerging.Judged;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.EvaluatedStack;
import io.dutyline.engine.cloudformation.Exports;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.cdk.Assemblies;
import io.dutyline.engine.cloudformation.deployment.DeploymentFacts;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates and judges templates, once for each deployment of which something else is known.
 *
 * @param files that a template may name
 * @param assemblies that templates may be a part of
 */
record TemplateJudging(StackJudging judging, TemplateFiles files, Assemblies assemblies) {

  /**
   * Returns what comes of a template.
   *
   * @param deployments one or more
   * @param exports of other stacks
   * @param fromReading what reading it had to tell
   */
  JudgedTree judge(
      Template template,
      List<DeploymentFacts> deployments,
      Exports exports,
      List<Diagnostic> fromReading) {
    Map<List<Object>, List<DeploymentFacts>> alike = new LinkedHashMap<>();
    for (DeploymentFacts each : deployments) {
      alike.computeIfAbsent(known(template, each.facts()), key -> new ArrayList<>()).add(each);
    }
    List<Judged> judged = new ArrayList<>();
    Set<String> nested = new HashSet<>();
    for (List<DeploymentFacts> each : alike.values()) {
      List<Deployment> names = each.stream().map(DeploymentFacts::deployment).toList();
      JudgedTree tree = judge(template, each.get(0).facts(), exports, fromReading);
      judged.add(new Judged(names, tree.analysis()));
      nested.addAll(tree.nested());
    }
    return new JudgedTree(DeploymentMerging.of(judged), nested);
  }

  /** Returns what of the facts can make a difference. */
  private static List<Object> known(Template template, Facts facts) {
    Map<String, String> parameters = new HashMap<>(facts.parameters());
    parameters.keySet().retainAll(template.parameters());
    return List.of(parameters, facts.regions().names(), facts.account(), facts.partition());
  }

  private JudgedTree judge(
      Template template, Facts facts, Exports exports, List<Diagnostic> fromReading) {
    Parsed<EvaluatedStack> evaluated = CloudFormation.evaluate(template, facts, files, exports);
    List<Diagnostic> diagnostics = new ArrayList<>(fromReading);
    diagnostics.addAll(evaluated.diagnostics());
    if (evaluated.value().isEmpty()) {
      return new JudgedTree(StackAnalysis.lostIfError(template.path(), diagnostics), Set.of());
    }
    EvaluatedStack stack = evaluated.value().get();
    Stack made = assemblies.made(stack.stack(), diagnostics);
    return new JudgedTree(judging.judge(made, stack.files(), diagnostics), stack.nested());
  }
}
