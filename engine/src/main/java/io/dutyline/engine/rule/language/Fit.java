package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a matcher about a value, with all that is still known of an unknown one. */
final class Fit {
  private Fit() {}

  /**
   * Returns whether the value at {@code at} fits, with the value as evidence.
   *
   * @param subject what paths in the matcher start at
   */
  static Outcome of(Matcher matcher, Subject at, Subject subject, Reading reading) {
    Value value = at.value();
    Outcome outcome = of(matcher, value, subject, reading);
    boolean present = !(value instanceof Absent);
    boolean failed = outcome.truth() == Truth.FALSE;
    String expectation = failed && present ? matcher.expectation(subject, reading) : "";
    Value shown =
        matcher.isAboutSecrets() ? value.from(value.range(), value.origin().asSensitive()) : value;
    String fact = Wording.fact(at.place(), shown, outcome);
    String said = matcher.fact(value, outcome.truth());
    if (!said.isEmpty()) {
      fact = at.place().label() + " " + said;
    }
    return outcome.with(
        new Evidence(
            at.place().property(),
            at.place().range(),
            fact,
            expectation,
            present && !at.place().implied(),
            Optional.of(value.range()).filter(range -> present && matcher.isAboutSecrets())));
  }

  /** Returns whether the value fits, without evidence. */
  static Outcome of(Matcher matcher, Value value, Subject subject, Reading reading) {
    Outcome outcome = matcher.fit(value, subject, reading);
    if (outcome.truth() == Truth.UNKNOWN && value instanceof Unknown unknown) {
      outcome = ofAllPossible(matcher, unknown, subject, reading, outcome);
    }
    return outcome.assuming(
        matcher.looksInside() ? Traces.assumptions(value) : value.origin().assumptions());
  }

  private static Outcome ofAllPossible(
      Matcher matcher, Unknown unknown, Subject subject, Reading reading, Outcome otherwise) {
    List<Value> possible = new ArrayList<>(unknown.hints().possible());
    if (possible.isEmpty()) {
      return because(unknown, otherwise);
    }
    if (unknown.hints().mayBeAbsent()) {
      possible.add(new Absent(unknown.range(), unknown.origin()));
    }
    Outcome first = fitPossible(matcher, possible.get(0), unknown, subject, reading);
    for (Value each : possible.subList(1, possible.size())) {
      Outcome outcome = fitPossible(matcher, each, unknown, subject, reading);
      if (outcome.truth() != first.truth()) {
        return because(unknown, otherwise);
      }
    }
    return first.truth() == Truth.UNKNOWN ? because(unknown, otherwise) : first;
  }

  private static Outcome fitPossible(
      Matcher matcher, Value possible, Unknown unknown, Subject subject, Reading reading) {
    Value placed =
        possible instanceof Scalar scalar
            ? scalar.from(unknown.range(), unknown.origin())
            : possible;
    return matcher.fit(placed, subject, reading);
  }

  private static Outcome because(Unknown unknown, Outcome outcome) {
    return outcome.and(Outcome.unknownFor(unknown.reason().input()));
  }
}
