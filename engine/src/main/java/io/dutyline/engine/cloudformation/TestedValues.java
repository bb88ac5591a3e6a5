package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    for (Condition condition : conditions) {
      tested.add(condition.formula());
    }
    return tested.byInput;
  }

  private void add(Formula formula) {
    if (formula instanceof Formula.Is is) {
      String input = is.variable().name();
      byInput.putIfAbsent(input, new LinkedHashSet<>());
      byInput.get(input).add(is.value());
    } else if (formula instanceof Formula.Not not) {
      add(not.of());
    } else if (formula instanceof Formula.All all) {
      add(all.of());
    } else if (formula instanceof Formula.Any any) {
      add(any.of());
    }
  }

  private void add(List<Formula> parts) {
    for (Formula part : parts) {
      add(part);
    }
  }
}
