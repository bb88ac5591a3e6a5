package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;

/** Every value at the path fits; if there is none, an absent value does. */
record PathRequirement(Path path, Matcher matcher) implements Requirement {
  @Override
  public Outcome judge(Subject subject, Reading reading) {
    return Walk.every(path, subject, reading, at -> Fit.of(matcher, at, subject, reading));
  }
}
