package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;

/**
 * Resources of the type fulfil the requirement.
 *
 * @param others the answer for resources of other types
 */
record TypeRequirement(String type, Requirement of, Truth others) implements Requirement {
  @Override
  public Outcome judge(Subject subject, Reading reading) {
    return subject.resource().canonicalType().equals(type)
        ? of.judge(subject, reading)
        : Outcome.just(others);
  }
}
