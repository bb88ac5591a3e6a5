package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import java.util.List;

/** One or more of them hold. */
record AnyRequirement(List<Requirement> of) implements Requirement {
  AnyRequirement {
    of = List.copyOf(of);
  }

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    Outcome outcome = Outcome.FALSE;
    for (Requirement each : of) {
      outcome = outcome.or(alternative(each, subject, reading));
      if (outcome.truth() == Truth.TRUE) {
        return outcome;
      }
    }
    return outcome;
  }

  /**
   * Judges one way out. Where it is one for those who do not set a property, and fails, it is the
   * property not being set that decides.
   */
  private static Outcome alternative(Requirement each, Subject subject, Reading reading) {
    Outcome outcome = each.judge(subject, reading);
    if (outcome.truth() != Truth.FALSE || !(each instanceof AllRequirement all)) {
      return outcome;
    }
    for (Requirement one : all.of()) {
      Outcome unset = one instanceof PathRequirement ? one.judge(subject, reading) : Outcome.FALSE;
      if (unset.truth() == Truth.TRUE && !unset.evidence().map(Evidence::written).orElse(true)) {
        return outcome.with(unset.evidence().get());
      }
    }
    return outcome;
  }
}
