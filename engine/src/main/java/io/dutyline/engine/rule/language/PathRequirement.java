package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;

/**
 * Every value at the path fits; if there is none, an absent value does. An element in which the
 * path ends early counts as an absent value, so that {@code Rules[].Status: Enabled} is not true of
 * a rule without a status; but to exist, one value is enough.
 */
record PathRequirement(Path path, Matcher matcher) implements Requirement {
  @Override
  public Outcome judge(Subject subject, Reading reading) {
    if (isExistence() && path.hasWildcard()) {
      return Walk.someElement(path, subject, reading, at -> Fit.of(matcher, at, subject, reading));
    }
    return Walk.every(path, subject, reading, at -> Fit.of(matcher, at, subject, reading));
  }

  private boolean isExistence() {
    return matcher instanceof TruthMatcher asked
        && asked.question() == TruthMatcher.Question.EXISTS
        && asked.wanted();
  }
}
