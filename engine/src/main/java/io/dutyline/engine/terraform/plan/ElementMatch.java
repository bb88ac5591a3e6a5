package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;

/**
 * Finds a list's element among those of another list: a plan sorts what the provider keeps in sets.
 */
final class ElementMatch {
  /** Longer lists are taken to be in the same order. */
  private static final int MOST = 500;

  private ElementMatch() {}

  /** Returns the index of the first element that may be the same; -1 if none may. */
  static int find(Value planned, List<Value> written) {
    if (written.size() > MOST) {
      return 0;
    }
    for (int i = 0; i < written.size(); i++) {
      if (maybeSame(planned, written.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Only what is known on both sides tells two values apart. */
  private static boolean maybeSame(Value one, Value other) {
    if (one instanceof Scalar first && other instanceof Scalar second) {
      return first.text().equals(second.text());
    }
    if (one instanceof MapValue first && other instanceof MapValue second) {
      return maybeSame(first, second);
    }
    if (one instanceof ListValue first && other instanceof ListValue second) {
      return first.elements().size() == second.elements().size() || second.rest() != null;
    }
    return true;
  }

  private static boolean maybeSame(MapValue one, MapValue other) {
    for (Map.Entry<String, MapValue.Entry> entry : other.entries().entrySet()) {
      Value written = entry.getValue().value();
      Value planned = one.get(entry.getKey());
      boolean onlyOne = written instanceof Absent || planned instanceof Absent;
      if (!onlyOne && !maybeSame(planned, written)) {
        return false;
      }
    }
    return true;
  }
}
