package io.dutyline.hcl.eval;

import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.ForExpression;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@code for} expression has made so far of the elements that it went through. */
final class LoopResult {
  private final Evaluation evaluation;
  private final ForExpression loop;
  private final @Nullable String keyName;
  private final List<HclValue> elements = new ArrayList<>();
  private final Map<String, List<HclValue>> groups = new LinkedHashMap<>();
  private Set<Mark> marks = Set.of();
  private boolean known = true;

  LoopResult(Evaluation evaluation, ForExpression loop) {
    this.evaluation = evaluation;
    this.loop = loop;
    this.keyName = loop.keyName().orElse(null);
  }

  void add(HclValue key, HclValue value) {
    if (loop.condition().isPresent() && !isIncluded(key, value, loop.condition().get())) {
      return;
    }
    if (loop.key().isPresent()) {
      addToObject(key, value, loop.key().get());
    } else {
      elements.add(evaluated(key, value, loop.value()));
    }
  }

  private HclValue evaluated(HclValue key, HclValue value, Expression expression) {
    return evaluation.withNames(keyName, key, loop.valueName(), value, expression);
  }

  /** An element of which that is not known is looked at too: its marks count, and its problems. */
  private boolean isIncluded(HclValue key, HclValue value, Expression condition) {
    HclValue result = evaluated(key, value, condition);
    marks = Marks.union(marks, result.marks());
    if (result instanceof Null) {
      evaluation.fail(
          "Condition is null",
          "The condition is null; it must be true or false.",
          condition.range());
      known = false;
      return false;
    }
    try {
      HclValue bool = evaluation.convert(result, HclType.BOOL);
      if (bool instanceof Unknown) {
        known = false;
        evaluation.noteMayFail();
      }
      return !(bool instanceof Bool decided) || decided.value();
    } catch (ConversionException e) {
      evaluation.fail(
          "Invalid for condition", "The condition must be true or false.", condition.range());
      known = false;
      return false;
    }
  }

  private void addToObject(HclValue key, HclValue value, Expression keyExpression) {
    HclValue made = evaluated(key, value, keyExpression);
    HclValue name =
        made instanceof Unknown
            ? made
            : ObjectConstruction.key(evaluation, made, keyExpression.range());
    HclValue element = evaluated(key, value, loop.value());
    marks = Marks.union(marks, made.marks());
    if (!(name instanceof Text text)) {
      known = false;
      // Two keys that turn out to be one would be wrong.
      evaluation.noteMayFail();
      elements.add(element);
      return;
    }
    List<HclValue> group = groups.computeIfAbsent(text.value(), each -> new ArrayList<>());
    if (!group.isEmpty() && !loop.grouping() && known) {
      evaluation.fail(
          "Duplicate object key",
          "Two elements have the same key"
              + (marks.contains(Mark.SENSITIVE) ? "" : ", \"" + text.value() + "\"")
              + ". To have all values of a key in one list, write ... after the value.",
          keyExpression.range());
      return;
    }
    group.add(element);
  }

  HclValue value() {
    HclValue result = loop.key().isPresent() ? object() : new Tuple(elements);
    if (!known) {
      Set<Mark> deep = Marks.deep(result);
      for (HclValue element : elements) {
        deep = Marks.union(deep, Marks.deep(element));
      }
      return Values.notNull(HclType.DYNAMIC, Marks.union(deep, marks));
    }
    return Marks.add(result, marks);
  }

  private HclValue object() {
    Map<String, HclValue> attributes = new LinkedHashMap<>();
    groups.forEach(
        (name, group) -> attributes.put(name, loop.grouping() ? new Tuple(group) : group.get(0)));
    return Values.object(attributes);
  }
}
