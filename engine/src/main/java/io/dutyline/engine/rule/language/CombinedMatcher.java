package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Fits all of them, or one or more. */
record CombinedMatcher(Combination combination, List<Matcher> of) implements Matcher {
  /** How the parts are taken together. */
  enum Combination {
    ALL(Outcome.TRUE, " and "),
    ANY(Outcome.FALSE, " or ");

    private final Outcome ofNone;
    private final String conjunction;

    Combination(Outcome ofNone, String conjunction) {
      this.ofNone = ofNone;
      this.conjunction = conjunction;
    }

    private Outcome combine(Outcome one, Outcome other) {
      return this == ALL ? one.and(other) : one.or(other);
    }
  }

  CombinedMatcher {
    of = List.copyOf(of);
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Outcome outcome = combination.ofNone;
    for (Matcher each : of) {
      outcome = combination.combine(outcome, each.fit(value, subject, reading));
    }
    return outcome;
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    return of.stream()
        .map(each -> each.expectation(subject, reading))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(combination.conjunction));
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
