package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.language.Path.Step;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;

/**
 * Where a path goes on through a list inside of an element, and the element has none of it: then
 * the element has nothing to say, and others speak for it. {@code Rules[].Actions[].Target} asks
 * nothing of a rule without actions.
 */
final class DeadEnd {
  private DeadEnd() {}

  /** Returns whether the path, from a step on, leads through a list that the element lacks. */
  static boolean isIn(Value element, Path path, int next, Reading reading) {
    Value value = element;
    for (int i = next; i < path.steps().size(); i++) {
      Step step = path.steps().get(i);
      if (path.isWildcardAt(i)) {
        return isEmpty(reading.settle(value));
      }
      if (!goesOn(path, i) || !(reading.settle(value) instanceof MapValue map)) {
        return false;
      }
      value = map.get(name(step));
    }
    return false;
  }

  private static boolean goesOn(Path path, int from) {
    for (int i = from; i < path.steps().size(); i++) {
      if (path.isWildcardAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static String name(Step step) {
    return step instanceof Path.Property property ? property.name() : ((Path.Entry) step).key();
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Absent
        || (value instanceof ListValue list && list.elements().isEmpty() && list.rest() == null);
  }
}
