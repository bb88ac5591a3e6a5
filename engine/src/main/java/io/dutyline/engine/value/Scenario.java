package io.dutyline.engine.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What is supposed about a deployment: conditions with their truth. Only deployable scenarios are
 * worth judging: those without a contradiction between the conditions, or with the values that a
 * parameter allows.
 */
public final class Scenario {
  private static final Scenario ANY = new Scenario(Map.of());

  private final Map<Condition, Boolean> decisions;

  private Scenario(Map<Condition, Boolean> decisions) {
    this.decisions = decisions;
  }

  /** Returns the scenario that supposes nothing. */
  public static Scenario any() {
    return ANY;
  }

  /** Returns this scenario, supposing also that {@code condition} is {@code truth}. */
  public Scenario with(Condition condition, boolean truth) {
    Map<Condition, Boolean> more = new LinkedHashMap<>(decisions);
    more.put(condition, truth);
    return new Scenario(Collections.unmodifiableMap(more));
  }

  /**
   * Returns whether {@code condition} follows from what is supposed, or its opposite does; unknown
   * if neither.
   */
  public Truth implies(Condition condition) {
    Boolean decided = decisions.get(condition);
    if (decided != null) {
      return Truth.of(decided);
    }
    if (with(condition, true).deployable() == Truth.FALSE) {
      return Truth.FALSE;
    }
    return with(condition, false).deployable() == Truth.FALSE ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * Returns whether some choice of parameter values makes all of it true; unknown if the search for
   * one used up its budget.
   */
  public Truth deployable() {
    return Satisfiability.of(decisions);
  }

  /**
   * Returns the scenario as a phrase, {@code when IsProd is false}; empty if it supposes nothing.
   */
  public String describe() {
    if (decisions.isEmpty()) {
      return "";
    }
    StringJoiner phrase = new StringJoiner(" and ", "when ", "");
    decisions.forEach((condition, truth) -> phrase.add(condition.describe(truth)));
    return phrase.toString();
  }

  @Override
  public String toString() {
    return "Scenario[" + describe() + "]";
  }
}
