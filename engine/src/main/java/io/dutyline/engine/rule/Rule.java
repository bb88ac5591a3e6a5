package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One checkable statement of a duty.
 *
 * @param when where it is false, the rule does not apply
 * @param unless where it is true, the rule does not apply
 * @param require true where the duty is met, false where it is missing
 */
public record Rule(
    RuleInfo info, Optional<Requirement> when, Optional<Requirement> unless, Requirement require) {
  public Rule {
    requireNonNull(info, "info");
    requireNonNull(when, "when");
    requireNonNull(unless, "unless");
    requireNonNull(require, "require");
  }

  /** Returns whether the rule applies to the subject at all. */
  Outcome applies(Subject subject, Reading reading) {
    Outcome applies = Outcome.TRUE;
    if (when.isPresent()) {
      applies = when.get().judge(subject, reading);
    }
    if (unless.isPresent()) {
      applies = applies.and(unless.get().judge(subject, reading).not());
    }
    return applies;
  }
}
