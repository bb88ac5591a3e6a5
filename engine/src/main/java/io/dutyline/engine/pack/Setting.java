package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that rules read from the configuration.
 *
 * @param key dotted: {@code backup.min-retention-days}; a fact about the account starts with {@code
 *     account.}
 * @param type {@code number}, {@code text}, {@code boolean} or {@code list}
 * @param otherwise what holds where the user does not say; a {@link String}, {@link Boolean},
 *     {@link java.math.BigDecimal} or a list of strings
 */
public record Setting(String key, String type, String description, Optional<Object> otherwise) {
  public Setting {
    requireNonNull(key, "key");
    requireNonNull(type, "type");
    requireNonNull(description, "description");
    requireNonNull(otherwise, "otherwise");
  }

  /** Returns whether it is a fact about the account, said under {@code account:}. */
  public boolean isAboutAccount() {
    return key.startsWith(PackSettings.ACCOUNT);
  }
}
