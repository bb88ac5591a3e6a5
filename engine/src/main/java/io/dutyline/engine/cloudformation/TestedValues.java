package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds which values conditions compare each input to. */
final class TestedValues {
  private final Map<String, Set<String>> byInput = new HashMap<>();

  private TestedValues() {}

  /**
   * Returns the values by the label of the input; inputs that no condition is about are left out.
   */
  static Map<String, Set<String>> in(Collection<Condition> conditions) {
    TestedValues tested = new TestedValues();
    conditions.forEach(condition -> tested.add(condition.formula()));
    return tested.byInput;
  }

  private void add(Formula formula) {
    if (formula instanceof Formula.Is is) {
      byInput.computeIfAbsent(is.variable().name(), name -> new LinkedHashSet<>()).add(is.value());
    } else if (formula instanceof Formula.Not not) {
      add(not.of());
    } else if (formula instanceof Formula.All all) {
      all.of().forEach(this::add);
    } else if (formula instanceof Formula.Any any) {
      any.of().forEach(this::add);
    }
  }
}
