package io.dutyline.engine.rule;

/** What a rule says of a resource. In the order in which a duty takes the worst of its verdicts. */
public enum Status {
  MISSING("missing"),
  UNKNOWN("unknown"),
  WAIVED("waived"),
  MET("met"),
  NOT_APPLICABLE("not-applicable");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** Returns the word in reports: {@code not-applicable}. */
  public String id() {
    return id;
  }
}
