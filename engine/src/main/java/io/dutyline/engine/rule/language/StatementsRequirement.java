package io.dutyline.engine.rule.language;

import io.dutyline.engine.iam.PolicyDocument;
import io.dutyline.engine.iam.Statement;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** Some, every or no statement of the policies at the paths is as described. */
record StatementsRequirement(Quantity quantity, List<Path> in, StatementClaim test)
    implements Requirement {
  StatementsRequirement {
    in = List.copyOf(in);
  }

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    boolean some = quantity == Quantity.SOME;
    Outcome outcome = some ? Outcome.FALSE : Outcome.TRUE;
    for (Path path : in) {
      Outcome one =
          some
              ? Walk.someElement(path, subject, reading, at -> document(at, reading))
              : Walk.everyElement(path, subject, reading, at -> document(at, reading));
      outcome = some ? outcome.or(one) : outcome.and(one);
    }
    return outcome;
  }

  private Outcome document(Subject at, Reading reading) {
    boolean some = quantity == Quantity.SOME;
    PolicyDocument policy = PolicyDocument.of(at.value(), reading::settle);
    List<Place> places = StatementPlaces.of(at, policy, reading);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < policy.statements().size(); i++) {
      Statement statement = policy.statements().get(i);
      outcomes.add(statement(statement, at.part(statement.raw(), places.get(i)), reading));
    }
    if (policy.more() != Truth.FALSE) {
      String input = Traces.firstUnknown(at.value()).orElse(at.place().label());
      outcomes.add(Outcome.unknownFor(input).with(evidence(at, input)));
    }
    Outcome outcome = some ? Outcome.FALSE : Outcome.TRUE;
    for (Outcome each : outcomes) {
      outcome = some ? outcome.or(each) : outcome.and(each);
    }
    return outcome.truth() == Truth.FALSE && some ? outcome.with(noneSuch(at)) : outcome;
  }

  private Outcome statement(Statement statement, Subject at, Reading reading) {
    Outcome there = Outcome.just(statement.existence());
    Outcome such = there.and(test.judge(statement, at, reading));
    Outcome outcome =
        switch (quantity) {
          case SOME -> such;
          case EVERY -> there.not().or(test.judge(statement, at, reading));
          case NONE -> such.not();
        };
    outcome = outcome.assuming(Traces.assumptions(statement.raw()));
    if (outcome.truth() == Truth.UNKNOWN) {
      if (outcome.unknownInputs().isEmpty()) {
        String input = Traces.firstUnknown(statement.raw()).orElse("the statement");
        outcome = outcome.and(Outcome.unknownFor(input));
      }
      return outcome.with(evidence(at, Wording.inputs(outcome)));
    }
    return outcome.with(StatementPlaces.evidence(at, reading));
  }

  private static Evidence evidence(Subject at, String input) {
    Place place = at.place();
    return new Evidence(
        place.property(), place.range(), place.label() + " depends on " + input, "");
  }

  private static Evidence noneSuch(Subject at) {
    Place place = at.place();
    boolean absent = at.value() instanceof Absent;
    String label = place.label();
    String fact = absent ? label + " is not set" : "no statement of " + label + " does";
    return new Evidence(place.property(), place.range(), fact, "");
  }
}
