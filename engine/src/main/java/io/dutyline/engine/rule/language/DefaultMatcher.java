package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.Set;

/**
 * Takes an absent value for what AWS does where nothing is said.
 *
 * @param assumedOf what the default is assumed of, {@code account.ebs-encryption-by-default}; empty
 *     where nothing written means the default for certain
 */
record DefaultMatcher(Value value, String assumedOf, Matcher matcher) implements Matcher {
  @Override
  public Outcome fit(Value asked, Subject subject, Reading reading) {
    if (asked instanceof Absent) {
      return assumed(matcher.fit(value, subject, reading));
    }
    if (asked instanceof Unknown unknown && unknown.hints().mayBeAbsent()) {
      Outcome ifAbsent = assumed(matcher.fit(value, subject, reading));
      Outcome ifPresent = Fit.of(matcher, unknown.with(certain(unknown)), subject, reading);
      return ifAbsent.truth() == ifPresent.truth() ? ifPresent : Outcome.UNKNOWN;
    }
    return matcher.fit(asked, subject, reading);
  }

  private static Hints certain(Unknown unknown) {
    Hints hints = unknown.hints();
    return new Hints(hints.type(), hints.prefix(), hints.possible(), false);
  }

  private Outcome assumed(Outcome outcome) {
    if (assumedOf.isEmpty()) {
      return outcome;
    }
    String claim = value instanceof Scalar scalar ? scalar.text() : ValueWords.describe(value);
    return outcome.assuming(Set.of(new Assumption(assumedOf, claim + ", AWS's default")));
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    return matcher.expectation(subject, reading);
  }

  @Override
  public boolean isAboutSecrets() {
    return matcher.isAboutSecrets();
  }
}
