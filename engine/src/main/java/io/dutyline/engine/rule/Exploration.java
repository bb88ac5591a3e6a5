package io.dutyline.engine.rule;

import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Runs one rule over one resource in every scenario that its answer hangs on, and only in those:
 * depth first, a condition's truth before its falsehood, so that the order is the same every time.
 */
final class Exploration {
  /** Runs for one rule and resource. Real templates need a handful; the cap is for hostile ones. */
  private static final int BUDGET = 512;

  /** What a run said in one scenario. */
  record Answer(Supposition supposition, Status status, Outcome outcome) {}

  /**
   * @param answers of the scenarios in which the resource exists
   * @param complete whether every scenario was looked at
   */
  record Result(List<Answer> answers, boolean complete) {}

  private final Rule rule;
  private final Subject subject;
  private final Deque<Supposition> open = new ArrayDeque<>();
  private final List<Answer> answers = new ArrayList<>();
  private int runs;

  private Exploration(Rule rule, Subject subject) {
    this.rule = rule;
    this.subject = subject;
  }

  static Result explore(Rule rule, Subject subject, Supposition start) {
    Exploration exploration = new Exploration(rule, subject);
    exploration.open.push(start);
    boolean complete = exploration.exhaust();
    return new Result(List.copyOf(exploration.answers), complete);
  }

  /**
   * Explores until nothing is open; or until a scenario with and one without the duty are found.
   */
  private boolean exhaust() {
    while (!open.isEmpty()) {
      if (isMixed()) {
        return true;
      }
      if (++runs > BUDGET) {
        return false;
      }
      visit(open.pop());
    }
    return true;
  }

  private boolean isMixed() {
    boolean missing = answers.stream().anyMatch(each -> each.status() == Status.MISSING);
    return missing && answers.stream().anyMatch(each -> each.status() != Status.MISSING);
  }

  private void visit(Supposition supposition) {
    Reading reading = new Reading(supposition);
    Outcome existence = Existence.of(subject.judged(), reading);
    if (existence.truth() == Truth.FALSE) {
      return;
    }
    Optional<Condition> undecided = reading.pending();
    if (undecided.isPresent()) {
      branch(supposition, undecided.get());
      return;
    }
    Answer answer = run(rule, subject, supposition, reading);
    if (answer.status() == Status.UNKNOWN && reading.pending().isPresent()) {
      branch(supposition, reading.pending().get());
    } else {
      // What the resource's existence rests on, all that is said of it rests on.
      Outcome outcome = answer.outcome().assuming(existence.assumptions());
      answers.add(new Answer(supposition, answer.status(), outcome));
    }
  }

  private void branch(Supposition supposition, Condition condition) {
    for (boolean truth : new boolean[] {false, true}) {
      Supposition next = supposition.with(condition, truth);
      if (next.isDeployable()) {
        open.push(next);
      }
    }
  }

  /** Runs the rule once, as if the resource existed. */
  static Answer run(Rule rule, Subject subject, Supposition supposition, Reading reading) {
    Outcome applies = rule.applies(subject, reading);
    if (applies.truth() == Truth.FALSE) {
      return new Answer(supposition, Status.NOT_APPLICABLE, applies);
    }
    Outcome outcome = rule.require().judge(subject, reading).because(applies);
    if (outcome.truth() == Truth.TRUE) {
      return new Answer(supposition, Status.MET, outcome);
    }
    if (applies.truth() == Truth.UNKNOWN) {
      return new Answer(supposition, Status.UNKNOWN, applies);
    }
    boolean missing = outcome.truth() == Truth.FALSE;
    return new Answer(supposition, missing ? Status.MISSING : Status.UNKNOWN, outcome);
  }
}
