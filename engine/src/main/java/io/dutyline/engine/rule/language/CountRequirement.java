package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The number of elements that {@code where} holds for fits. */
record CountRequirement(Path in, Requirement where, Matcher matcher) implements Requirement {
  @Override
  public Outcome judge(Subject subject, Reading reading) {
    int sure = 0;
    int possible = 0;
    boolean open = false;
    Outcome doubt = Outcome.TRUE;
    for (Subject each : Walk.collect(in, subject, reading)) {
      Outcome counts = reading.over(each.value(), value -> counts(each, value, reading));
      sure += counts.truth() == Truth.TRUE ? 1 : 0;
      possible += counts.truth() == Truth.FALSE ? 0 : 1;
      doubt = counts.truth() == Truth.UNKNOWN ? doubt.and(counts) : doubt;
      open |= Doubt.mayBeAbsent(each.value());
    }
    Place place = Walk.collect(in.container(), subject, reading).get(0).place();
    String input = doubt.unknownInputs().stream().sorted().findFirst().orElse("a condition");
    Value number =
        number(sure, possible, open, Unknown.because(Cause.FUNCTION, input, place.range()));
    Outcome outcome = Fit.of(matcher, number, subject, reading);
    return outcome.with(evidence(place, sure, outcome, matcher.expectation(subject, reading)));
  }

  private Outcome counts(Subject each, Value value, Reading reading) {
    if (value instanceof Absent) {
      return Outcome.FALSE;
    }
    if (Doubt.mayBeAbsent(value)) {
      return Outcome.unknownFor(((Unknown) value).reason().input());
    }
    return where.judge(each.part(value, each.place()), reading);
  }

  /**
   * Returns the number, or all those that it can be.
   *
   * @param open whether there may be any number of further elements
   */
  private static Value number(int sure, int possible, boolean open, Unknown unknown) {
    SourceRange range = unknown.range();
    if (sure == possible) {
      return scalar(sure, range);
    }
    List<Scalar> all = new ArrayList<>();
    for (int each = sure; !open && each <= possible; each++) {
      all.add(scalar(each, range));
    }
    Hints hints = new Hints(Unknown.Type.NUMBER, "", all, false);
    return unknown.with(hints);
  }

  private static Scalar scalar(int number, SourceRange range) {
    return new Scalar(BigDecimal.valueOf(number), range, Origin.COMPUTED);
  }

  private static Evidence evidence(Place place, int sure, Outcome outcome, String expectation) {
    boolean failed = outcome.truth() == Truth.FALSE;
    String such = "the number of such " + place.label();
    String fact =
        outcome.truth() == Truth.UNKNOWN
            ? such + " depends on " + String.join(" and ", outcome.unknownInputs())
            : such + " is " + sure;
    return new Evidence(place.property(), place.range(), fact, failed ? expectation : "");
  }
}
