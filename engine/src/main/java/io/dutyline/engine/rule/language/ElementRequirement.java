package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Every, some or no element is as it is asked to be.
 *
 * @param where which elements are meant; all if nothing is asked
 * @param require what they are asked to fulfil; nothing for {@link Quantity#NONE}
 */
record ElementRequirement(Quantity quantity, Path in, Requirement where, Requirement require)
    implements Requirement {

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    return switch (quantity) {
      case EVERY -> Walk.everyElement(in, subject, reading, at -> fulfils(at, reading));
      case NONE ->
          Walk.everyElement(in, subject, reading, at -> named(at, isMeant(at, reading)).not());
      case SOME -> some(subject, reading);
    };
  }

  private Outcome fulfils(Subject at, Reading reading) {
    Outcome meant = isMeant(at, reading);
    return meant.truth() == Truth.FALSE
        ? meant.not()
        : named(at, require.judge(at, reading)).given(meant);
  }

  private Outcome some(Subject subject, Reading reading) {
    List<Outcome> wrong = new ArrayList<>();
    Outcome some =
        Walk.someElement(
            in,
            subject,
            reading,
            at -> {
              Outcome meant = isMeant(at, reading);
              if (meant.truth() == Truth.FALSE) {
                return meant;
              }
              Outcome fulfilled = require.judge(at, reading);
              wrong.add(meant.and(fulfilled));
              return meant.and(fulfilled);
            });
    if (some.truth() != Truth.FALSE) {
      return some;
    }
    boolean one = wrong.size() == 1 && wrong.get(0).evidence().isPresent();
    return one ? wrong.get(0) : some.with(listAsEvidence(subject, reading));
  }

  private Outcome isMeant(Subject at, Reading reading) {
    Value value = at.value();
    if (value instanceof Absent) {
      return Outcome.FALSE;
    }
    Outcome there = Outcome.TRUE;
    if (value instanceof Unknown unknown && Doubt.mayBeAbsent(value)) {
      there = named(at, Outcome.unknownFor(unknown.reason().input()));
    }
    return there.and(where.judge(at, reading));
  }

  /** Points at the element where nothing in it decides. */
  private static Outcome named(Subject at, Outcome outcome) {
    if (outcome.evidence().isPresent() || at.place().property().isEmpty()) {
      return outcome;
    }
    Place place = at.place();
    String fact = Wording.fact(place, at.value(), outcome);
    return outcome.with(new Evidence(place.property(), place.range(), fact, ""));
  }

  private Evidence listAsEvidence(Subject subject, Reading reading) {
    Subject list = Walk.collect(in.container(), subject, reading).get(0);
    Place place = list.place();
    Value value = reading.settle(list.value());
    boolean empty = value instanceof ListValue elements && elements.elements().isEmpty();
    String fact =
        value instanceof Absent || empty
            ? Wording.fact(place, value, Outcome.FALSE)
            : "no element of " + place.label() + " " + Traits.of(where, require);
    return new Evidence(place.property(), place.range(), fact, "");
  }
}
