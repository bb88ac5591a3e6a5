package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;

/** The Region in an ARN fits; what is no ARN has none. */
record ArnRegionMatcher(Matcher matcher) implements Matcher {
  /** In {@code arn:aws:kms:eu-west-1:…} the Region is the fourth part. */
  private static final int REGION = 3;

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    if (value instanceof Scalar scalar) {
      String[] parts = scalar.text().split(":", REGION + 2);
      boolean arn = parts.length == REGION + 2 && parts[0].equals("arn");
      return arn ? ofRegion(parts[REGION], scalar, subject, reading) : Outcome.FALSE;
    }
    if (value instanceof Unknown unknown) {
      return ofUnknown(unknown, subject, reading);
    }
    return Outcome.FALSE;
  }

  private Outcome ofRegion(String region, Value from, Subject subject, Reading reading) {
    return matcher.fit(new Scalar(region, from.range(), from.origin()), subject, reading);
  }

  /** A known beginning may already hold the Region. */
  private Outcome ofUnknown(Unknown unknown, Subject subject, Reading reading) {
    String[] parts = unknown.hints().prefix().split(":", REGION + 2);
    return parts.length == REGION + 2 && parts[0].equals("arn")
        ? ofRegion(parts[REGION], unknown, subject, reading)
        : matcher.fit(unknown.with(Hints.NONE), subject, reading);
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    String expectation = matcher.expectation(subject, reading);
    return expectation.isEmpty() ? "" : "an ARN whose Region is " + expectation;
  }
}
