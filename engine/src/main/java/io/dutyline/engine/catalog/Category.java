package io.dutyline.engine.catalog;

/** AWS's two categories of services, by how much of the security is left to the customer. */
public enum Category {
  /** The customer does all from the guest operating system up. */
  INFRASTRUCTURE("infrastructure"),
  /** The customer manages the data and controls access. */
  ABSTRACTED("abstracted");

  private final String id;

  Category(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
