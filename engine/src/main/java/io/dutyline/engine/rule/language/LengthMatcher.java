package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.Value;

/** The length of a list or text fits. */
record LengthMatcher(Matcher matcher) implements Matcher {
  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Value length = Comparison.length(Settled.deep(value, reading));
    return length instanceof Absent ? Outcome.FALSE : matcher.fit(length, subject, reading);
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    String expectation = matcher.expectation(subject, reading);
    if (expectation.equals("0")) {
      return "empty";
    }
    return expectation.isEmpty() ? "" : "of a length of " + expectation;
  }

  @Override
  public boolean looksInside() {
    return false;
  }
}
