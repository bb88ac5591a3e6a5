package io.dutyline.engine.iam;

/** Who a principal is, by the key that it stands under. */
public enum PrincipalKind {
  AWS("AWS"),
  SERVICE("Service"),
  FEDERATED("Federated"),
  CANONICAL_USER("CanonicalUser");

  private final String key;

  PrincipalKind(String key) {
    this.key = key;
  }

  /** Returns the key in a policy: {@code CanonicalUser}. */
  public String key() {
    return key;
  }
}
