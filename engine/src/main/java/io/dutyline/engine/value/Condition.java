package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

/**
 * Something that is true in some deployments of a stack and false in others.
 *
 * @param name as the template calls it, for messages: {@code IsProd}; empty if it has none
 */
public record Condition(String name, Formula formula) {
  public Condition {
    requireNonNull(name, "name");
    requireNonNull(formula, "formula");
  }

  /** By the name alone where there is one: scenarios look conditions up all the time. */
  @Override
  public int hashCode() {
    return name.isEmpty() ? formula.hashCode() : name.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Condition condition
            && name.equals(condition.name)
            && formula.equals(condition.formula));
  }

  /**
   * Returns the condition and its truth as a phrase: {@code IsProd is false}, or {@code parameter
   * Env is not prod} if it has no name.
   */
  String describe(boolean truth) {
    if (!name.isEmpty()) {
      return name + " is " + truth;
    }
    return truth ? formula.describe() : Formula.not(formula).describe();
  }
}
