package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula;
import io.dutyline.engine.value.Formula.Is;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What a tree of stacks calls what one of its templates declares: by the template's own names,
 * below the logical ids of the nested stacks on the way.
 */
final class Names {
  /** Those of the outermost stack. */
  static final Names ROOT = new Names("", Map.of());

  private static final String PARAMETER = "parameter ";

  private final String prefix;
  private final Map<Formula, Condition> outer;

  private Names(String prefix, Map<Formula, Condition> outer) {
    this.prefix = prefix;
    this.outer = outer;
  }

  /**
   * Returns those of a stack nested in this one.
   *
   * @param conditions of this stack
   */
  Names below(String logicalId, Collection<Condition> conditions) {
    Map<Formula, Condition> all = new HashMap<>(outer);
    conditions.forEach(each -> all.putIfAbsent(each.formula(), each));
    return new Names(of(logicalId) + "/", all);
  }

  /** Returns the address of what the template calls {@code name}. */
  String of(String name) {
    return prefix.isEmpty() ? name : prefix + name;
  }

  /** Returns what a reader calls a parameter. */
  String parameter(String name) {
    return PARAMETER + of(name);
  }

  /** Returns a question that can have another answer in every stack. */
  String question(String text) {
    return prefix.isEmpty() ? text : text + " in " + prefix.substring(0, prefix.length() - 1);
  }

  /** Returns a condition of the template: by the name of the outer one that it is, if it is one. */
  Condition condition(String name, Formula formula) {
    if (prefix.isEmpty() || formula instanceof Formula.Constant) {
      return new Condition(of(name), formula);
    }
    Condition same = outer.get(formula);
    if (same != null) {
      return same;
    }
    return isOutside(formula) ? new Condition("", formula) : new Condition(of(name), formula);
  }

  /** Returns whether a formula is no more than an outer stack's input having some value. */
  private boolean isOutside(Formula formula) {
    if (formula instanceof Formula.Not not) {
      return isOutside(not.of());
    }
    if (!(formula instanceof Is is)) {
      return false;
    }
    String variable = is.variable().name();
    return !variable.startsWith(prefix) && !variable.startsWith(PARAMETER + prefix);
  }
}
