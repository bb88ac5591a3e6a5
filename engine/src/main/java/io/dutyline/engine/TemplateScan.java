package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * One file's way through the house: read, evaluate, classify, judge. Each file is analysed on its
 * own, by any thread.
 */
final class TemplateScan {
  /** The file, or an option that goes before it. */
  private static final String CONFIGURED = "configuration";

  private final Configuration configuration;
  private final StackJudging judging;
  private final SourceReader reader = new SourceReader();

  TemplateScan(Configuration configuration, StackJudging judging) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.judging = requireNonNull(judging, "judging");
  }

  StackAnalysis analyse(Candidate candidate) {
    Parsed<SourceFile> read = reader.read(candidate);
    if (read.value().isEmpty()) {
      return StackAnalysis.without(unread(candidate, read.diagnostics()));
    }
    SourceFile file = read.value().get();
    try {
      return analyse(file, candidate, read.diagnostics());
    } catch (RuntimeException | StackOverflowError e) {
      return StackAnalysis.without(List.of(bug(file, e)));
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

  private StackAnalysis analyse(
      SourceFile file, Candidate candidate, List<Diagnostic> fromReading) {
    Parsed<Stack> parsed = CloudFormation.read(file, deployment(file.path()));
    List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
    if (parsed.value().isEmpty()) {
      if (diagnostics.isEmpty() && candidate.named()) {
        diagnostics.add(noTemplate(file));
      }
      return StackAnalysis.without(diagnostics);
    }
    diagnostics.addAll(fromReading);
    return judging.judge(parsed.value().get(), List.of(file), diagnostics);
  }

  private io.dutyline.engine.cloudformation.Facts deployment(String stackId) {
    StackSettings settings = configuration.stack(stackId);
    Regions regions =
        settings.regions().isEmpty()
            ? Regions.UNKNOWN
            : new Regions(settings.regions(), CONFIGURED);
    return new io.dutyline.engine.cloudformation.Facts(settings.parameters(), regions, "", "");
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
}
