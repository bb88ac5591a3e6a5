package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.TextPattern;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.List;

/** A stretch of the text fits one of the patterns. */
record PatternMatcher(List<TextPattern> patterns) implements Matcher {
  PatternMatcher {
    patterns = List.copyOf(patterns);
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Truth truth = Truth.FALSE;
    for (TextPattern pattern : patterns) {
      truth = truth.or(Comparison.matches(value, pattern));
    }
    return Outcome.just(truth);
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    return "";
  }
}
