package io.dutyline.engine.config;

import java.util.Arrays;
import java.util.Optional;

/** What kind of value a setting or a fact about the account has. */
public enum FactType {
  BOOLEAN("boolean", "true or false"),
  NUMBER("number", "a number"),
  TEXT("text", "a text"),
  LIST("list", "a list of texts");

  private final String id;
  private final String description;

  FactType(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /** Returns the word in a pack's {@code settings.yaml}: {@code number}. */
  public String id() {
    return id;
  }

  String description() {
    return description;
  }

  public static Optional<FactType> withId(String id) {
    return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
  }
}
