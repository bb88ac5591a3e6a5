package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Fits all of them. */
record AllMatcher(List<Matcher> of) implements Matcher {
  AllMatcher {
    of = List.copyOf(of);
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Outcome outcome = Outcome.TRUE;
    for (Matcher each : of) {
      outcome = outcome.and(each.fit(value, subject, reading));
    }
    return outcome;
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    return of.stream()
        .map(each -> each.expectation(subject, reading))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  @Override
  public String fact(Value value, Truth fits) {
    return of.stream()
        .map(each -> each.fact(value, fits))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  @Override
  public boolean isAboutSecrets() {
    return of.stream().anyMatch(Matcher::isAboutSecrets);
  }
}
