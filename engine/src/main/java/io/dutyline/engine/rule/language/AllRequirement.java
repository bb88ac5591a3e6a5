package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import java.util.List;

/** All of them hold. */
record AllRequirement(List<Requirement> of) implements Requirement {
  AllRequirement {
    of = List.copyOf(of);
  }

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    Outcome outcome = Outcome.TRUE;
    for (Requirement each : of) {
      outcome = outcome.and(each.judge(subject, reading));
      if (outcome.truth() == Truth.FALSE) {
        return outcome;
      }
    }
    return outcome;
  }
}
