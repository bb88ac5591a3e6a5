package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.deployment.ParameterFiles;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import io.dutyline.engine.terraform.plan.TerraformPlan;
import java.nio.file.Files;
import java.util.List;

/** Reads files, and tells what may be a template from plans and all else. */
final class TemplateReading {
  /** So far into a file one looks for what tells a plan, in characters. */
  private static final int PLAN_HEAD = 4_096;

  private final PlanScan plans;
  private final ParameterFiles parameters;
  private final SourceReader reader = new SourceReader();

  /**
   * @param plans takes the files that are plans
   * @param parameters takes those with parameters of templates
   */
  TemplateReading(PlanScan plans, ParameterFiles parameters) {
    this.plans = requireNonNull(plans, "plans");
    this.parameters = requireNonNull(parameters, "parameters");
  }

  /** What came of a file: it is done with, or may be a template. */
  sealed interface Reading permits Done, Text {}

  /** It is no template, or one that cannot be read. */
  record Done(StackAnalysis analysis) implements Reading {}

  /**
   * @param diagnostics of reading it
   */
  record Text(Candidate candidate, SourceFile file, List<Diagnostic> diagnostics)
      implements Reading {

    String path() {
      return file.path();
    }

    /** Returns whether it may deploy templates of its own. */
    boolean mayNest() {
      return file.text().contains("AWS::CloudFormation::Stack")
          || file.text().contains("AWS::Serverless::Application");
    }

    boolean mayImport() {
      return file.text().contains("ImportValue");
    }

    boolean mayExport() {
      String text = file.text();
      return text.contains("Export:") || text.contains("Export\"") || text.contains("Export'");
    }
  }

  Reading read(Candidate candidate) {
    try {
      Parsed<SourceFile> read = reader.read(candidate);
      if (read.value().isEmpty()) {
        return new Done(unread(candidate, read.diagnostics()));
      }
      SourceFile file = read.value().get();
      if (TerraformPlan.startsLikePlan(startOf(file.text()))) {
        return new Done(plans.analyse(candidate));
      }
      if (CloudFormation.mayBeTemplate(file.text())) {
        return new Text(candidate, file, read.diagnostics());
      }
      return new Done(
          parameters.offer(file) ? StackAnalysis.without(List.of()) : noTemplate(candidate, file));
    } catch (RuntimeException | StackOverflowError e) {
      return new Done(StackAnalysis.lost(candidate.path(), List.of(bug(candidate.path(), e))));
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

  /** Returns what came of a file that is no template. */
  static StackAnalysis noTemplate(Candidate candidate, SourceFile file) {
    return StackAnalysis.without(
        candidate.named()
            ? List.of(
                Diagnostic.warning(
                    "File is no template",
                    "It was named, but it has no Resources with CloudFormation types, so nothing in"
                        + " it was judged.",
                    file.head()))
            : List.of());
  }

  /** Returns what is told of a mistake of ours. */
  static Diagnostic bug(String path, Throwable problem) {
    return Diagnostic.error(
        "Template could not be analysed",
        "This is a mistake of Dutyline's, please report it with the template: " + problem + ".",
        new SourceRange(path, 1, 1, 1, 1));
  }
}
