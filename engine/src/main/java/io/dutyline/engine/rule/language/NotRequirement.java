package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;

/** It does not hold. */
record NotRequirement(Requirement of) implements Requirement {
  @Override
  public Outcome judge(Subject subject, Reading reading) {
    return of.judge(subject, reading).not();
  }
}
