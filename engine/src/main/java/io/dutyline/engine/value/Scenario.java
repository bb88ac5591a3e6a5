package io.dutyline.engine.value;

import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Formula.Is;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
    Formula formula = condition.formula();
    if (formula instanceof Constant constant) {
      return Truth.of(constant.value());
    }
    // The short way for what is asked most: every parameter that conditions test is a choice.
    return formula instanceof Is is && decisions.isEmpty()
        ? alone(is)
        : Satisfiability.implied(decisions, formula);
  }

  private static Truth alone(Is is) {
    List<String> domain = is.variable().domain();
    if (domain.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (!domain.contains(is.value())) {
      return Truth.FALSE;
    }
    return domain.size() == 1 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Returns whether {@code condition} itself is supposed to be true, or to be false. */
  public boolean decides(Condition condition) {
    return decisions.containsKey(condition);
  }

  /** Returns the value that it takes on here; a choice only where nothing is said of that. */
  public Value settle(Value value) {
    Value settled = value;
    while (settled instanceof Choice choice) {
      Truth truth = implies(choice.condition());
      boolean open = truth == Truth.UNKNOWN;
      if (open && choice.undecided() == Choice.Undecided.EXPLORE) {
        return settled;
      }
      boolean first = open ? choice.undecided() == Choice.Undecided.TAKE_TRUE : truth == Truth.TRUE;
      settled = first ? choice.whenTrue() : choice.whenFalse();
    }
    return settled;
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
