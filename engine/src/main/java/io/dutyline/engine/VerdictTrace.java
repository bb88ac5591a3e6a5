package io.dutyline.engine;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.TemplateWays;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.report.Explanation;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.terraform.ModuleWays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reaches verdicts of a scan once more, and keeps account of how. */
final class VerdictTrace {
  private static final String PLAN = "terraform-plan";

  private final Configuration configuration;
  private final Scanner.Everything everything;
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  VerdictTrace(Configuration configuration, Scanner.Everything everything) {
    this.configuration = configuration;
    this.everything = everything;
    for (StackAnalysis analysis : everything.analyses()) {
      analysis.files().forEach(file -> files.put(file.path(), file));
    }
  }

  /** Returns how a verdict came about; empty if it cannot be reached again. */
  Optional<Explanation> of(Report.Entry entry) {
    Verdict verdict = entry.verdict();
    return everything.analyses().stream()
        .map(StackAnalysis::stack)
        .flatMap(Optional::stream)
        .filter(each -> each.id().equals(verdict.stack()))
        .findFirst()
        .flatMap(
            stack ->
                stack.language().equals("cloudformation")
                    ? inTemplates(entry)
                    : inModules(entry, stack));
  }

  private Optional<Explanation> inTemplates(Report.Entry entry) {
    Verdict verdict = entry.verdict();
    return again(verdict.stack(), verdict.deployments())
        .flatMap(
            again ->
                explained(entry, again.stack())
                    .map(
                        each ->
                            explanation(
                                entry,
                                each,
                                Optional.of(again.deployment()),
                                new VerdictWay.InTemplates(
                                    again.ways(), each.judgement().scenario()))));
  }

  private Optional<TemplateScan.Again> again(String path, List<String> deployments) {
    SourceFile file = files.get(path);
    Optional<Template> template =
        file == null ? Optional.empty() : CloudFormation.parse(file).value();
    return template.flatMap(each -> everything.templates().again(each, deployments, this::waysOf));
  }

  /** Two stacks that import from each other do not lead on for ever. */
  private Optional<TemplateWays> waysOf(String stack) {
    return open.add(stack)
        ? again(stack, List.of()).map(TemplateScan.Again::ways)
        : Optional.empty();
  }

  private Optional<Explanation> inModules(Report.Entry entry, Stack stack) {
    boolean plan = stack.format().equals(PLAN);
    String folder = plan ? sources(stack.id()) : stack.id();
    Optional<ModuleWays> ways = everything.modules().ways(folder.equals(".") ? "" : folder);
    return explained(entry, stack)
        .map(
            each ->
                explanation(entry, each, Optional.empty(), new VerdictWay.InModules(ways, !plan)));
  }

  private String sources(String plan) {
    String said = configuration.stack(plan).sources();
    int slash = plan.lastIndexOf('/');
    return said.isEmpty() ? plan.substring(0, Math.max(0, slash)) : said;
  }

  private Optional<StackJudging.Explained> explained(Report.Entry entry, Stack stack) {
    Verdict verdict = entry.verdict();
    return everything.judging().explain(verdict.rule().id(), verdict.address(), stack);
  }

  private Explanation explanation(
      Report.Entry entry,
      StackJudging.Explained explained,
      Optional<Deployment> deployment,
      VerdictWay.Ways ways) {
    VerdictWay way = new VerdictWay(everything.analyses(), ways);
    return new Explanation(
        entry,
        explained.resource(),
        explained.judgement(),
        deployment.filter(Deployment::isNamed),
        way.of(explained));
  }
}
