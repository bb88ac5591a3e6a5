package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Exploration.Answer;
import io.dutyline.engine.rule.Judgement.Part;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges the resources of one stack. It remembers what follows from which conditions, so that one
 * judge serves all rules of a stack; it is not for use by several threads.
 */
public final class Judge {
  private static final String TOO_MANY = "too many combinations of conditions";

  private final Stack stack;
  private final Facts facts;
  private final Catalog catalog;
  private final Supposition nothing = Supposition.none();
  private final List<SourceRange> secrets = new ArrayList<>();

  public Judge(Stack stack, Facts facts, Catalog catalog) {
    this.stack = requireNonNull(stack, "stack");
    this.facts = requireNonNull(facts, "facts").with(stack.facts());
    this.catalog = requireNonNull(catalog, "catalog");
  }

  /**
   * Returns what {@code rule} says of {@code resource}, over all scenarios in which the stack can
   * be deployed and has the resource: missing if the duty is missing in one of them, else unknown
   * if it is in one, else met if it is in one. The verdict names a scenario where they differ.
   *
   * @param severity the rule's own, or the one that the configuration gives it
   */
  public Verdict judge(Rule rule, Resource resource, Severity severity) {
    Decision decision = decide(rule, resource, severity);
    return decision.draft().verdict(decision.supposition().scenario().describe());
  }

  /** Returns the same with how it was reached. */
  public Judgement explain(Rule rule, Resource resource, Severity severity) {
    Decision decision = decide(rule, resource, severity);
    Scenario scenario = decision.supposition().scenario();
    return new Judgement(
        decision.draft().verdict(scenario.describe()),
        scenario,
        decision.draft().outcome().evidence(),
        decision.exists() ? part(rule, decision) : Part.NONE);
  }

  private static Part part(Rule rule, Decision decision) {
    if (decision.draft().status() != Status.NOT_APPLICABLE) {
      return Part.REQUIRE;
    }
    Reading reading = new Reading(decision.supposition());
    Subject subject = decision.draft().subject();
    boolean meant =
        rule.when().isEmpty() || rule.when().get().judge(subject, reading).truth() != Truth.FALSE;
    return meant ? Part.UNLESS : Part.WHEN;
  }

  private Decision decide(Rule rule, Resource resource, Severity severity) {
    Subject subject = new Subject(resource, stack, facts, catalog);
    Exploration.Result result = Exploration.explore(rule, subject, nothing);
    for (Answer answer : result.answers()) {
      answer.outcome().evidence().flatMap(Evidence::secret).ifPresent(secrets::add);
    }
    Optional<Answer> worst = worst(result.answers());
    boolean missing = worst.isPresent() && worst.get().status() == Status.MISSING;
    if (!result.complete() && !missing) {
      return decision(rule, subject, severity, Status.UNKNOWN, Outcome.unknownFor(TOO_MANY));
    }
    if (worst.isEmpty()) {
      Draft none = new Draft(rule, subject, severity, Status.NOT_APPLICABLE, Outcome.FALSE);
      return new Decision(none, nothing, false);
    }
    Status status = worst.get().status();
    Outcome outcome = worst.get().outcome();
    if (resource.part() && !isItsOwn(resource, outcome)) {
      return decision(rule, subject, severity, Status.NOT_APPLICABLE, Outcome.FALSE);
    }
    boolean same = result.answers().stream().allMatch(each -> each.status() == status);
    if (status != Status.MISSING) {
      outcome = joined(result.answers(), status);
    }
    boolean inAll = same && result.complete();
    Draft draft = new Draft(rule, subject, severity, status, outcome);
    return new Decision(draft, inAll ? nothing : needed(rule, subject, worst.get()), true);
  }

  private Decision decision(
      Rule rule, Subject subject, Severity severity, Status status, Outcome outcome) {
    return new Decision(new Draft(rule, subject, severity, status, outcome), nothing, true);
  }

  /** A part of a resource that is not here can answer for its own properties only. */
  private static boolean isItsOwn(Resource part, Outcome outcome) {
    String property = outcome.evidence().map(Evidence::property).orElse("");
    if (property.isEmpty() || !(part.properties() instanceof MapValue map)) {
      return false;
    }
    Unknown rest = map.rest();
    if (rest != null && outcome.unknownInputs().contains(rest.reason().input())) {
      return false;
    }
    return part.terms().isAttribute(first(property));
  }

  private static String first(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (".[{".indexOf(path.charAt(i)) >= 0) {
        return path.substring(0, i);
      }
    }
    return path;
  }

  /** Returns where values stand that rules judged as possible secrets, up to now. */
  public List<SourceRange> secrets() {
    return Collections.unmodifiableList(secrets);
  }

  /** Returns the first of the worst answers; statuses are declared from worst to best. */
  private static Optional<Answer> worst(List<Answer> answers) {
    return answers.stream().reduce((a, b) -> b.status().compareTo(a.status()) < 0 ? b : a);
  }

  private static Outcome joined(List<Answer> answers, Status status) {
    return answers.stream()
        .filter(each -> each.status() == status)
        .map(Answer::outcome)
        .reduce(Outcome::joined)
        .orElseThrow();
  }

  /** Drops the decisions that the answer would have been the same without, the first ones first. */
  private Supposition needed(Rule rule, Subject subject, Answer answer) {
    Supposition kept = answer.supposition();
    for (Supposition dropped : answer.supposition().decisions()) {
      Supposition fewer = nothing;
      for (Supposition decision : kept.decisions()) {
        fewer = decision.isSame(dropped) ? fewer : decision.onto(fewer);
      }
      Reading reading = new Reading(fewer);
      Answer again = Exploration.run(rule, subject, fewer, reading);
      boolean stands = again.status() == answer.status();
      if (stands && (again.status() != Status.UNKNOWN || reading.pending().isEmpty())) {
        kept = fewer;
      }
    }
    return kept;
  }

  /**
   * A verdict, and what it supposes.
   *
   * @param exists whether a deployment has the resource
   */
  private record Decision(Draft draft, Supposition supposition, boolean exists) {}

  /** All of a verdict but its scenario. */
  private record Draft(
      Rule rule, Subject subject, Severity severity, Status status, Outcome outcome) {

    Verdict verdict(String scenario) {
      Optional<Evidence> evidence = outcome.evidence();
      SourceRange head = subject.judged().head();
      Set<String> related = new TreeSet<>(outcome.related());
      related.remove(subject.judged().address());
      return new Verdict(
          rule.info(),
          subject.stack().id(),
          subject.judged().address(),
          related,
          status,
          severity,
          message(),
          evidence.map(Evidence::property).orElse(""),
          evidence.map(Evidence::range).orElse(head),
          scenario,
          outcome.assumptions().stream().map(Assumption::describe).sorted().toList(),
          status == Status.UNKNOWN ? outcome.unknownInputs() : Set.of(),
          rule.info().fix(subject.judged().terms()));
    }

    private String message() {
      return switch (status) {
        case MISSING -> sentence(rule.info().message(), Evidence::describe);
        case UNKNOWN -> sentence("Cannot be told", Evidence::fact);
        default -> "";
      };
    }

    private String sentence(String claim, java.util.function.Function<Evidence, String> clause) {
      String because = outcome.evidence().map(clause).orElse("");
      if (status == Status.UNKNOWN && because.isEmpty()) {
        because = String.join(" and ", new TreeSet<>(outcome.unknownInputs()));
        because =
            because.isEmpty() || because.equals(TOO_MANY) ? because : "it depends on " + because;
      }
      return because.isEmpty() ? claim + "." : claim + ": " + because + ".";
    }
  }
}
