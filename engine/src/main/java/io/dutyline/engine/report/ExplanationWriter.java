package io.dutyline.engine.report;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Judgement;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes for people how verdicts came about. */
public final class ExplanationWriter {
  private static final int COLUMN = 12;
  private static final int INDENT = 2;

  /** Deeper steps stand no further to the right: lines have an end. */
  private static final int DEEPEST = 8;

  /** Less of a source line says nothing. */
  private static final int NARROWEST = 20;

  private final Report.Excerpts excerpts;
  private final WriterOptions options;

  /**
   * @param excerpts the source lines that may be shown
   */
  public ExplanationWriter(Report.Excerpts excerpts, WriterOptions options) {
    this.excerpts = requireNonNull(excerpts, "excerpts");
    this.options = requireNonNull(options, "options");
  }

  /** Writes them one after the other. */
  public void write(List<Explanation> explanations, Appendable out) throws IOException {
    ConsoleText text = new ConsoleText(out, excerpts, options);
    for (Explanation each : explanations) {
      writeHead(each, text);
      writeVerdict(each, text);
      writeSteps(each.steps(), text);
      new MissingInputs(each.entry().verdict()).write(text);
    }
  }

  private void writeHead(Explanation explanation, ConsoleText text) throws IOException {
    Verdict verdict = explanation.entry().verdict();
    String title = verdict.rule().id() + "@" + verdict.address();
    text.heading(text.shown(title), "(" + text.shown(verdict.stack()) + ")");
    text.blank();
    String duty = verdict.rule().duty().title().toLowerCase(Locale.ROOT);
    text.paragraph(
        verdict.rule().title() + " (" + duty + ", " + verdict.severity().id() + ")", INDENT);
    text.blank();
    writeResource(explanation.resource(), text);
  }

  private void writeResource(Resource resource, ConsoleText text) throws IOException {
    String head = resource.address() + ", " + resource.type() + ", " + place(resource.head());
    text.labelled("resource", COLUMN, head, Integer.MAX_VALUE);
    for (Call call : resource.calls()) {
      String called = call.address() + " at " + place(call.head());
      text.labelled("called by", COLUMN, called, Integer.MAX_VALUE);
    }
    if (resource.maker().isPresent()) {
      text.labelled("made by", COLUMN, words(resource.maker().get()), Integer.MAX_VALUE);
    }
  }

  private static String words(Maker maker) {
    String type = maker.type().isEmpty() ? "" : ", " + maker.type();
    String source = maker.source().map(each -> " at " + place(each)).orElse("");
    return maker.tool().title() + " for " + maker.name() + type + source;
  }

  private static String words(Deployment deployment) {
    boolean told = deployment.name().contains(deployment.source());
    return deployment.name() + (told ? "" : ", by " + deployment.source());
  }

  private static String place(SourceRange range) {
    return range.path() + ":" + range.startLine();
  }

  private static void writeVerdict(Explanation explanation, ConsoleText text) throws IOException {
    Verdict verdict = explanation.entry().verdict();
    text.labelled("verdict", COLUMN, verdict.status().id(), Integer.MAX_VALUE);
    text.labelled("", COLUMN, reason(explanation), Integer.MAX_VALUE);
    Optional<Waiver> waiver = explanation.entry().waiver();
    if (waiver.isPresent()) {
      String decided = "by " + waiver.get().by() + ": " + waiver.get().reason();
      text.labelled("waived", COLUMN, decided, Integer.MAX_VALUE);
    }
    if (!verdict.deployments().isEmpty()) {
      text.labelled("in", COLUMN, verdict.namedDeployments(), Integer.MAX_VALUE);
    }
    if (explanation.deployment().isPresent()) {
      text.labelled("seen in", COLUMN, words(explanation.deployment().get()), Integer.MAX_VALUE);
    }
    if (!verdict.scenario().isEmpty()) {
      text.labelled("when", COLUMN, withoutWhen(verdict.scenario()), Integer.MAX_VALUE);
    }
    if (!verdict.assumptions().isEmpty()) {
      text.labelled("assumes", COLUMN, String.join("; ", verdict.assumptions()), Integer.MAX_VALUE);
    }
    if (!verdict.related().isEmpty()) {
      text.labelled("related", COLUMN, String.join(", ", verdict.related()), Integer.MAX_VALUE);
    }
    text.blank();
  }

  private static String withoutWhen(String scenario) {
    return scenario.startsWith("when ") ? scenario.substring("when ".length()) : scenario;
  }

  private static String reason(Explanation explanation) {
    Judgement judgement = explanation.judgement();
    if (!judgement.verdict().message().isEmpty()) {
      return judgement.verdict().message();
    }
    String fact = judgement.evidence().map(Evidence::fact).orElse("");
    if (judgement.verdict().status() == Status.MET) {
      return fact.isEmpty() ? "Nothing that the rule asks for is missing." : fact + ".";
    }
    String because = fact.isEmpty() ? "." : ": " + fact + ".";
    return switch (judgement.part()) {
      case WHEN -> "The rule is about others only, by its 'when'" + because;
      case UNLESS -> "The rule leaves this one out, by its 'unless'" + because;
      case REQUIRE -> "The rule asks for something that this resource does not decide" + because;
      case NONE -> "No deployment has this resource.";
    };
  }

  private void writeSteps(List<Step> steps, ConsoleText text) throws IOException {
    for (Step step : steps) {
      int indent = INDENT * (1 + Math.min(step.depth(), DEEPEST));
      String margin = " ".repeat(indent);
      List<String> lines = ConsoleText.wrap(text.shown(step.text()), options.width() - indent);
      for (String line : lines) {
        text.line(margin + line);
      }
      if (step.range().isPresent()) {
        writePlace(step, step.range().get(), margin, text);
      }
    }
    if (!steps.isEmpty()) {
      text.blank();
    }
  }

  private void writePlace(Step step, SourceRange range, String margin, ConsoleText text)
      throws IOException {
    String place = text.shown(place(range));
    int room = options.width() - margin.length() - Cells.of(place) - 2;
    String line = step.secret() || room < NARROWEST ? "" : source(range, room, text);
    text.line(margin + text.palette().place(place) + (line.isEmpty() ? "" : "  " + line));
  }

  private String source(SourceRange range, int room, ConsoleText text) {
    Optional<Excerpt> excerpt = excerpts.excerpt(range, room);
    return excerpt.map(each -> text.palette().dim(text.shown(each.text().strip()))).orElse("");
  }
}
