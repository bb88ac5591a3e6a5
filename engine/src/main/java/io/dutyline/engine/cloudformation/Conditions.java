package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula;
import io.dutyline.engine.value.Formula.Opaque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The section Conditions: each is evaluated when it is first asked for. */
final class Conditions {
  /** Parts of a formula with all conditions that it names written out; a larger one is opaque. */
  private static final int LARGEST = 500;

  /** Conditions that name one another. */
  private static final int DEEPEST = 100;

  private final Map<String, MappingNode.Entry> written = new LinkedHashMap<>();
  private final Map<String, Condition> evaluated = new HashMap<>();
  private final Set<String> inProgress = new LinkedHashSet<>();
  private final Names names;
  private final Diagnostics diagnostics;
  private boolean complete;

  /**
   * @param complete no transform may add conditions
   */
  Conditions(@Nullable Node section, boolean complete, Names names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
    this.complete = complete;
    if (section instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        add(entry);
      }
    } else if (section != null && !Shapes.isNull(section)) {
      this.complete = false;
      diagnostics.warning(
          "Conditions is not a map",
          "It is " + Shapes.name(section) + ". All conditions are taken as open.",
          section.range());
    }
  }

  private void add(MappingNode.Entry entry) {
    if (IntrinsicFunctions.isName(entry.key())) {
      complete = false;
      UnevaluatedFunction.tell(entry, diagnostics);
    } else {
      written.put(entry.key(), entry);
    }
  }

  Set<String> names() {
    return written.keySet();
  }

  /** Returns the condition of that name; one that cannot be evaluated is opaque. */
  Condition named(String name, SourceRange usedAt, ConditionFormulas formulas) {
    Condition known = evaluated.get(name);
    if (known != null) {
      return known;
    }
    MappingNode.Entry entry = written.get(name);
    if (entry == null) {
      tellUndefined(name, usedAt);
      return opaque(name);
    }
    if (inProgress.contains(name) || inProgress.size() >= DEEPEST) {
      tellEndless(name, usedAt);
      return opaque(name);
    }
    inProgress.add(name);
    Formula formula = formulas.of(entry.value());
    inProgress.remove(name);
    boolean small = size(formula, LARGEST) > 0;
    Condition condition = small ? names.condition(name, formula) : opaque(name);
    evaluated.put(name, condition);
    return condition;
  }

  private Condition opaque(String name) {
    return new Condition(names.of(name), new Opaque("condition " + names.of(name)));
  }

  /** Returns what is left of {@code most} after the parts of {@code formula}; 0 or less if none. */
  private static int size(Formula formula, int most) {
    int left = most - 1;
    if (left <= 0) {
      return 0;
    }
    if (formula instanceof Formula.Not not) {
      return size(not.of(), left);
    }
    if (formula instanceof Formula.All all) {
      return size(all.of(), left);
    }
    return formula instanceof Formula.Any any ? size(any.of(), left) : left;
  }

  private static int size(Iterable<Formula> parts, int most) {
    int left = most;
    for (Formula part : parts) {
      left = left > 0 ? size(part, left) : 0;
    }
    return left;
  }

  private void tellUndefined(String name, SourceRange usedAt) {
    if (complete) {
      diagnostics.warning(
          "Condition " + name + " is not defined",
          "The section Conditions has no such entry, so it is taken as open."
              + diagnostics.hint(name, names()),
          usedAt);
    }
  }

  private void tellEndless(String name, SourceRange usedAt) {
    String why =
        inProgress.contains(name)
            ? "It depends on itself, by way of " + String.join(", ", inProgress) + "."
            : "More than " + DEEPEST + " conditions depend on one another.";
    diagnostics.warning(
        "Condition " + name + " cannot be evaluated", why + " It is taken as open here.", usedAt);
  }
}
