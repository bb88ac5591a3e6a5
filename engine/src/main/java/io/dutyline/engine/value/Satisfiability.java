package io.dutyline.engine.value;

import io.dutyline.engine.value.Formula.All;
import io.dutyline.engine.value.Formula.Any;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Formula.Not;
import io.dutyline.engine.value.Formula.Opaque;
import io.dutyline.engine.value.Formula.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Searches for values of the variables that make every decision true: depth first, cutting off a
 * branch as soon as one decision cannot become true any more.
 */
final class Satisfiability {
  /** Steps of the search. Real templates need tens; what needs more is answered with unknown. */
  private static final int BUDGET = 20_000;

  /** Stands for every value of an open variable that no formula mentions. */
  private static final String OTHER = "\0other";

  private static final List<String> YES_NO = List.of("true", "false");

  private final Map<Condition, Boolean> decisions;
  private final Map<String, List<String>> domains;
  private final Map<String, String> assignment = new HashMap<>();
  private int steps;

  private Satisfiability(Map<Condition, Boolean> decisions) {
    this.decisions = decisions;
    this.domains = domains(decisions);
  }

  static Truth of(Map<Condition, Boolean> decisions) {
    return new Satisfiability(decisions).search();
  }

  private Truth search() {
    if (++steps > BUDGET) {
      return Truth.UNKNOWN;
    }
    String open = null;
    for (Map.Entry<Condition, Boolean> decision : decisions.entrySet()) {
      Formula formula = decision.getKey().formula();
      Truth truth = evaluate(formula);
      if (truth == Truth.of(!decision.getValue())) {
        return Truth.FALSE;
      }
      if (truth == Truth.UNKNOWN && open == null) {
        open = firstUnassigned(formula);
      }
    }
    return open == null ? Truth.TRUE : tryEach(open);
  }

  private Truth tryEach(String variable) {
    Truth best = Truth.FALSE;
    for (String value : domains.getOrDefault(variable, List.of())) {
      assignment.put(variable, value);
      best = best.or(search());
      assignment.remove(variable);
      if (best == Truth.TRUE || steps > BUDGET) {
        return best;
      }
    }
    return best;
  }

  private Truth evaluate(Formula formula) {
    if (formula instanceof Constant constant) {
      return Truth.of(constant.value());
    }
    if (formula instanceof Is is) {
      return isAssigned(is.variable().name(), is.value());
    }
    if (formula instanceof Opaque opaque) {
      return isAssigned(opaque.text(), "true");
    }
    if (formula instanceof Not not) {
      return evaluate(not.of()).not();
    }
    if (formula instanceof All all) {
      return all.of().stream().map(this::evaluate).reduce(Truth.TRUE, Truth::and);
    }
    if (formula instanceof Any any) {
      return any.of().stream().map(this::evaluate).reduce(Truth.FALSE, Truth::or);
    }
    throw new AssertionError(formula);
  }

  private Truth isAssigned(String variable, String value) {
    String assigned = assignment.get(variable);
    return assigned == null ? Truth.UNKNOWN : Truth.of(assigned.equals(value));
  }

  private String firstUnassigned(Formula formula) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    collect(formula, variables, new HashMap<>());
    return variables.keySet().stream()
        .filter(name -> !assignment.containsKey(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("An undecided formula has an open variable"));
  }

  private static Map<String, List<String>> domains(Map<Condition, Boolean> decisions) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    Map<String, Set<String>> mentioned = new HashMap<>();
    decisions.keySet().forEach(each -> collect(each.formula(), variables, mentioned));
    Map<String, List<String>> domains = new HashMap<>();
    variables.forEach(
        (name, variable) -> {
          List<String> domain = new ArrayList<>(variable.domain());
          if (domain.isEmpty()) {
            domain.addAll(mentioned.getOrDefault(name, Set.of()));
            domain.add(OTHER);
          }
          domains.put(name, domain);
        });
    return domains;
  }

  private static void collect(
      Formula formula, Map<String, Variable> variables, Map<String, Set<String>> mentioned) {
    if (formula instanceof Is is) {
      variables.putIfAbsent(is.variable().name(), is.variable());
      mentioned
          .computeIfAbsent(is.variable().name(), name -> new LinkedHashSet<>())
          .add(is.value());
    } else if (formula instanceof Opaque opaque) {
      variables.putIfAbsent(opaque.text(), new Variable(opaque.text(), YES_NO));
    } else if (formula instanceof Not not) {
      collect(not.of(), variables, mentioned);
    } else if (formula instanceof All all) {
      all.of().forEach(each -> collect(each, variables, mentioned));
    } else if (formula instanceof Any any) {
      any.of().forEach(each -> collect(each, variables, mentioned));
    }
  }
}
