package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Scenario;
import java.util.Optional;

/**
 * A verdict with how it was reached.
 *
 * @param scenario in which it was; the verdict describes it
 * @param evidence what decided; empty if nothing in particular did
 * @param part which part of the rule decided
 */
public record Judgement(
    Verdict verdict, Scenario scenario, Optional<Evidence> evidence, Part part) {
  /** The parts of a rule. */
  public enum Part {
    /** Says which resources it is about. */
    WHEN,
    /** Says which it is not about. */
    UNLESS,
    /** Says what it wants of them. */
    REQUIRE,
    /** None: no deployment has the resource. */
    NONE
  }

  public Judgement {
    requireNonNull(verdict, "verdict");
    requireNonNull(scenario, "scenario");
    requireNonNull(evidence, "evidence");
    requireNonNull(part, "part");
  }
}
