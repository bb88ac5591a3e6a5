package io.dutyline.engine;

import io.dutyline.engine.cloudformation.TemplateWays;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Judgement;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.ModuleWays;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the steps that led to a verdict. */
final class VerdictWay {
  private final List<StackAnalysis> analyses;
  private final Ways ways;

  /**
   * @param analyses of the scan
   * @param ways of the values of the stack
   */
  VerdictWay(List<StackAnalysis> analyses, Ways ways) {
    this.analyses = List.copyOf(analyses);
    this.ways = ways;
  }

  /** Returns the way of the value that decided, then of what else the verdict rests on. */
  List<Step> of(StackJudging.Explained explained) {
    List<Step> steps = new ArrayList<>(deciding(explained));
    if (!isCertain(explained.resource())) {
      add(ways.toExistence(explained.resource()), steps);
    }
    Verdict verdict = explained.judgement().verdict();
    inputs(verdict).forEach(each -> addInput(each, steps));
    for (Resource each : explained.stack().written()) {
      if (verdict.related().contains(each.address())) {
        addRelated(each, steps);
      }
    }
    return steps;
  }

  private List<Step> deciding(StackJudging.Explained explained) {
    Judgement judgement = explained.judgement();
    Verdict verdict = judgement.verdict();
    SourceRange range = verdict.range();
    if (verdict.property().isEmpty()) {
      return List.of();
    }
    boolean secret = isSecret(range);
    Resource owner = owner(explained.stack(), explained.resource(), verdict);
    boolean written =
        judgement.evidence().map(Evidence::written).orElse(false) && !range.equals(owner.head());
    if (!written) {
      String text = verdict.property() + " is not written in " + owner.address();
      return List.of(new Step(0, text, Optional.of(range), secret));
    }
    List<Step> steps = ways.to(owner, new Way.Goal(verdict.property(), range, secret));
    return steps.isEmpty()
        ? List.of(new Step(0, verdict.property() + " is written here", Optional.of(range), secret))
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

  private void addInput(String input, List<Step> steps) {
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
    return analyses.stream()
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
  interface Ways {
    List<Step> to(Resource owner, Way.Goal goal);

    List<Step> toExistence(Resource resource);

    List<Step> toInput(String label);
  }

  /** The ways of a template's values. */
  record InTemplates(TemplateWays ways, Scenario scenario) implements Ways {
    @Override
    public List<Step> to(Resource owner, Way.Goal goal) {
      return ways.to(owner, goal, scenario);
    }

    @Override
    public List<Step> toExistence(Resource resource) {
      return ways.toExistence(resource, scenario);
    }

    @Override
    public List<Step> toInput(String label) {
      return ways.toInput(label, scenario);
    }
  }

  /**
   * The ways of a root module's values.
   *
   * @param ways empty if its sources are not there
   * @param valued whether the sources tell the values; those of a plan are its own
   */
  record InModules(Optional<ModuleWays> ways, boolean valued) implements Ways {
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
