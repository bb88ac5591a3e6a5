package io.dutyline.engine.catalog;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that the customer owes under the shared responsibility model. In the order in which
 * reports show them: the responsibilities that AWS names first come first.
 */
public enum Duty {
  DATA_RESIDENCY("data-residency", "Data residency"),
  ENCRYPTION_AT_REST("encryption-at-rest", "Encryption at rest"),
  ENCRYPTION_IN_TRANSIT("encryption-in-transit", "Encryption in transit"),
  BACKUP("backup", "Backup"),
  ACCESS_CONTROL("access-control", "Access control"),
  NETWORK_PROTECTION("network-protection", "Network protection"),
  SECRETS_AND_KEYS("secrets-and-keys", "Secrets and keys"),
  PATCHING("patching", "Patching"),
  LOGGING("logging", "Logging"),
  RESILIENCE("resilience", "Resilience");

  private final String id;
  private final String title;

  Duty(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Returns the word for the duty in rules, configuration and reports: {@code encryption-at-rest}.
   */
  public String id() {
    return id;
  }

  /** Returns the duty's name for headings: {@code Encryption at rest}. */
  public String title() {
    return title;
  }

  public static Optional<Duty> withId(String id) {
    return Arrays.stream(values()).filter(duty -> duty.id.equals(id)).findFirst();
  }
}
