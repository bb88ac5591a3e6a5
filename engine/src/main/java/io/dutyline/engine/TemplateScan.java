package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.cdk.Assemblies;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.model.Stack;
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
import java.util.List;

/**
 * One file's way through the house: read, evaluate, classify, judge. Each file is analysed on its
 * own, by any thread.
 */
final class TemplateScan {
  /** So far into a file one looks for what tells a plan, in characters. */
  private static final int PLAN_HEAD = 4_096;

  private final Configuration configuration;
  private final StackJudging judging;
  private final PlanScan plans;
  private final TemplateFiles files;
  private final Assemblies assemblies;
  private final SourceReader reader = new SourceReader();

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
      Assemblies assemblies) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.judging = requireNonNull(judging, "judging");
    this.plans = requireNonNull(plans, "plans");
    this.files = requireNonNull(files, "files");
    this.assemblies = requireNonNull(assemblies, "assemblies");
  }

  StackAnalysis analyse(Candidate candidate) {
    Parsed<SourceFile> read = reader.read(candidate);
    try {
      if (read.value().isEmpty()) {
        return unread(candidate, read.diagnostics());
      }
      SourceFile file = read.value().get();
      return TerraformPlan.startsLikePlan(startOf(file.text()))
          ? plans.analyse(candidate)
          : analyse(file, candidate, read.diagnostics());
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
      SourceFile file, Candidate candidate, List<Diagnostic> fromReading) {
    Parsed<Template> template = CloudFormation.parse(file);
    List<Diagnostic> diagnostics = new ArrayList<>(template.diagnostics());
    if (template.value().isEmpty()) {
      if (diagnostics.isEmpty() && candidate.named()) {
        diagnostics.add(noTemplate(file));
      }
      return StackAnalysis.lostIfError(file.path(), diagnostics);
    }
    Parsed<Stack> stack =
        CloudFormation.evaluate(template.value().get(), deployment(file.path()), files);
    diagnostics.addAll(stack.diagnostics());
    if (stack.value().isEmpty()) {
      return StackAnalysis.lostIfError(file.path(), diagnostics);
    }
    diagnostics.addAll(fromReading);
    Stack made = assemblies.made(stack.value().get(), diagnostics);
    return judging.judge(made, List.of(file), diagnostics);
  }

  private io.dutyline.engine.cloudformation.Facts deployment(String stackId) {
    StackSettings settings = configuration.stack(stackId);
    return assemblies.facts(
        stackId,
        new io.dutyline.engine.cloudformation.Facts(
            settings.parameters(), settings.deployment(), "", ""));
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
