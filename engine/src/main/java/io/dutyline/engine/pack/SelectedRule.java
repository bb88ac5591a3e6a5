package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.rule.Severity;

/**
 * A rule that a configuration runs.
 *
 * @param severity the rule's own, or the one that the configuration gives it
 */
public record SelectedRule(PackedRule rule, Severity severity) {
  public SelectedRule {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
  }
}
