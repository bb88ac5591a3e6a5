package io.dutyline.engine.rule;

import java.util.Arrays;
import java.util.Optional;

/** How bad a missing duty is, from least to worst. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** Returns the word in rules, configuration and reports: {@code high}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns whether this is {@code other} or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  public static Optional<Severity> withId(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }
}
