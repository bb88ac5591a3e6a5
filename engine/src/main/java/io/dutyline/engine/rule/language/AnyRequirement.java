package io.dutyline.engine.rule.language;

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
      outcome = outcome.or(each.judge(subject, reading));
      if (outcome.truth() == Truth.TRUE) {
        return outcome;
      }
    }
    return outcome;
  }
}
