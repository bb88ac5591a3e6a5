package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.rule.Severity;
import java.util.Optional;

/**
 * What the user says of one rule.
 *
 * @param enabled empty: as its profile says
 * @param severity empty: as the rule says
 */
public record RuleSetting(Optional<Boolean> enabled, Optional<Severity> severity) {
  public RuleSetting {
    requireNonNull(enabled, "enabled");
    requireNonNull(severity, "severity");
  }
}
