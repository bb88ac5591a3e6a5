package io.dutyline.engine;

import io.dutyline.engine.cloudformation.TemplateWays;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Judgement;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.ModuleWays;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the steps that led to a verdict. */
final class VerdictWay {
  private static final String PLAN = "terraform-plan";

  private final Configuration configuration;
  private final Scanner.Everything everything;

  VerdictWay(Configuration configuration, Scanner.Everything everything) {
    this.configuration = configuration;
    this.everything = everything;
  }

  /** Returns the way of the value that decided, then of what else the verdict rests on. */
  List<Step> of(Stack stack, Resource resource, Judgement judgement) {
    Ways ways = ways(stack, judgement);
    List<Step> steps = new ArrayList<>(deciding(stack, resource, judgement, ways));
    if (!isCertain(resource)) {
      add(ways.toExistence(resource), steps);
    }
    Verdict verdict = judgement.verdict();
    inputs(verdict).forEach(each -> addInput(each, ways, steps));
    for (Resource each : stack.written()) {
      if (verdict.related().contains(each.address())) {
        addRelated(each, steps);
      }
    }
    return steps;
  }

  private List<Step> deciding(Stack stack, Resource resource, Judgement judgement, Ways ways) {
    Verdict verdict = judgement.verdict();
    SourceRange range = verdict.range();
    if (verdict.property().isEmpty()) {
      return List.of();
    }
    boolean secret = isSecret(range);
    Resource owner = owner(stack, resource, verdict);
    boolean written =
        judgement.evidence().map(Evidence::written).orElse(false) && !range.equals(owner.head());
    if (!written) {
      String text = verdict.property() + " is not written in " + owner.address();
      return List.of(new Step(0, text, Optional.of(range), secret));
    }
    List<Step> steps = ways.to(owner, new Way.Goal(verdict.property(), range, secret));
    return steps.isEmpty()
        ? List.of(
            new Step(0, verdict.property() + " is written here", Optional.of(range), secret))
        : steps;
  }

  /** Another resource that nothing has been said of yet. */
  private static void addRelated(Resource related, List<Step> steps) {
    boolean told =
        steps.stream()
            .flatMap(each -> each.range().stream())
            .anyMatch(range -> isInside(range, related.body()));
    if (!told) {
      String text = related.address() + " matters too, " + related.type();
      steps.add(new Step(0, text, Optional.of(related.head()), false));
    }
  }

  private static boolean isCertain(Resource resource) {
    return !(resource.existence() instanceof Choice)
        && resource.existence() instanceof Scalar existence
        && existence.origin().assumptions().isEmpty();
  }

  /** Returns what a verdict rests on by its names: {@code parameter Env}. */
  private static List<String> inputs(Verdict verdict) {
    Stream<String> assumed =
        verdict.assumptions().stream()
            .filter(each -> each.contains(" = "))
            .map(each -> each.substring(0, each.indexOf(" = ")));
    return Stream.concat(assumed, verdict.unknownInputs().stream()).distinct().toList();
  }

  private static void addInput(String input, Ways ways, List<Step> steps) {
    if (steps.stream().noneMatch(each -> isAbout(each, input))) {
      add(ways.toInput(input), steps);
    }
  }

  private static boolean isAbout(Step step, String input) {
    return step.text().startsWith(input + " ");
  }

  private static void add(List<Step> more, List<Step> steps) {
    for (Step step : more) {
      if (steps.stream().noneMatch(each -> isSame(each, step))) {
        steps.add(step);
      }
    }
  }

  private static boolean isSame(Step one, Step other) {
    return one.text().equals(other.text()) && one.range().equals(other.range());
  }

  /** What decides may stand in another resource, or in a part that joined this one. */
  private static Resource owner(Stack stack, Resource judged, Verdict verdict) {
    if (isInside(verdict.range(), judged.body())) {
      return judged;
    }
    List<Resource> owners =
        Stream.concat(stack.resources().stream(), stack.parts().stream())
            .filter(each -> isInside(verdict.range(), each.body()))
            .toList();
    return owners.stream()
        .filter(each -> verdict.related().contains(each.address()))
        .findFirst()
        .or(() -> owners.stream().findFirst())
        .orElse(judged);
  }

  private static boolean isInside(SourceRange range, SourceRange body) {
    return body.path().equals(range.path())
        && body.startLine() <= range.startLine()
        && range.endLine() <= body.endLine();
  }

  private boolean isSecret(SourceRange range) {
    return everything.analyses().stream()
        .flatMap(each -> each.sensitive().stream())
        .anyMatch(secret -> isTouching(secret, range));
  }

  private static boolean isTouching(SourceRange one, SourceRange other) {
    return one.path().equals(other.path()) && !isBefore(one, other) && !isBefore(other, one);
  }

  private static boolean isBefore(SourceRange one, SourceRange other) {
    return one.endLine() < other.startLine()
        || (one.endLine() == other.startLine() && one.endColumn() <= other.startColumn());
  }

  /** What tells the ways of a stack's values. */
  private interface Ways {
    List<Step> to(Resource owner, Way.Goal goal);

    List<Step> toExistence(Resource resource);

    List<Step> toInput(String label);
  }

  private Ways ways(Stack stack, Judgement judgement) {
    if (stack.language().equals("cloudformation")) {
      return new InTemplates(templates(), stack.id(), judgement);
    }
    boolean plan = stack.format().equals(PLAN);
    String folder = plan ? sources(stack.id()) : stack.id();
    Optional<ModuleWays> ways = everything.modules().ways(folder.equals(".") ? "" : folder);
    return new InModules(ways, !plan);
  }

  private String sources(String plan) {
    String said = configuration.stack(plan).sources();
    int slash = plan.lastIndexOf('/');
    return said.isEmpty() ? plan.substring(0, Math.max(0, slash)) : said;
  }

  private TemplateWays templates() {
    Map<String, SourceFile> files = new HashMap<>();
    for (StackAnalysis analysis : everything.analyses()) {
      analysis.files().forEach(file -> files.put(file.path(), file));
    }
    return new TemplateWays(files, this::facts);
  }

  private io.dutyline.engine.cloudformation.Facts facts(String stack) {
    StackSettings settings = configuration.stack(stack);
    return new io.dutyline.engine.cloudformation.Facts(
        settings.parameters(), settings.deployment(), "", "");
  }

  private record InTemplates(TemplateWays ways, String stack, Judgement judgement)
      implements Ways {
    @Override
    public List<Step> to(Resource owner, Way.Goal goal) {
      return ways.to(stack, owner, goal, judgement.scenario());
    }

    @Override
    public List<Step> toExistence(Resource resource) {
      return ways.toExistence(stack, resource, judgement.scenario());
    }

    @Override
    public List<Step> toInput(String label) {
      return ways.toInput(stack, label, judgement.scenario());
    }
  }

  /**
   * @param valued whether the sources tell the values; those of a plan are its own
   */
  private record InModules(Optional<ModuleWays> ways, boolean valued) implements Ways {
    @Override
    public List<Step> to(Resource owner, Way.Goal goal) {
      return ways.map(each -> each.to(owner.address(), goal, valued)).orElse(List.of());
    }

    @Override
    public List<Step> toExistence(Resource resource) {
      return ways.map(each -> each.toExistence(resource.address(), resource.head(), valued))
          .orElse(List.of());
    }

    @Override
    public List<Step> toInput(String label) {
      return ways.map(each -> each.toVariable(label, valued)).orElse(List.of());
    }
  }
}
