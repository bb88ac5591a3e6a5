package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;

/** Does not fit. */
record NotMatcher(Matcher of) implements Matcher {
  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    return of.fit(value, subject, reading).not();
  }

  /** What is there says enough: it should be something else. */
  @Override
  public String expectation(Subject subject, Reading reading) {
    return "";
  }

  @Override
  public String fact(Value value, Truth fits) {
    return of.fact(value, fits.not());
  }

  @Override
  public boolean isAboutSecrets() {
    return of.isAboutSecrets();
  }
}
