package io.dutyline.hcl.eval;

import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.GetAttribute;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A name with the attributes behind it. */
final class Traversals {
  private Traversals() {}

  static HclValue value(Evaluation evaluation, Expression expression) {
    List<GetAttribute> steps = new ArrayList<>();
    Expression root = expression;
    while (root instanceof GetAttribute step) {
      steps.add(step);
      root = step.source();
    }
    Collections.reverse(steps);
    if (!(root instanceof Variable variable)) {
      return follow(evaluation, evaluation.value(root), steps);
    }
    HclValue bound = evaluation.bound(variable.name());
    return bound != null
        ? follow(evaluation, bound, steps)
        : lookUp(evaluation, variable, steps, expression);
  }

  private static HclValue lookUp(
      Evaluation evaluation, Variable variable, List<GetAttribute> steps, Expression whole) {
    List<String> names = new ArrayList<>(steps.size());
    for (GetAttribute step : steps) {
      names.add(step.name());
    }
    Optional<Scope.Found> found = evaluation.scope().lookUp(variable.name(), names, whole.range());
    if (found.isEmpty()) {
      return evaluation.failAlways(
          "Reference to an unknown name",
          "There is nothing named \""
              + variable.name()
              + "\" here. Check how it is written; text has to stand in quotes.",
          variable.range());
    }
    int taken = Math.min(found.get().attributes(), steps.size());
    return follow(evaluation, found.get().value(), steps.subList(taken, steps.size()));
  }

  private static HclValue follow(Evaluation evaluation, HclValue start, List<GetAttribute> steps) {
    HclValue value = start;
    for (GetAttribute step : steps) {
      int before = evaluation.problems().size();
      value = Access.attribute(evaluation, value, step.name(), step.nameRange());
      if (evaluation.problems().size() > before) {
        return value;
      }
    }
    return value;
  }
}
