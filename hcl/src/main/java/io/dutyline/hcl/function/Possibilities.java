package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls a function for each value that an unknown argument can have. */
final class Possibilities {
  private static final int MOST = 32;

  private Possibilities() {}

  /**
   * Returns what the result can be; null if that is not known. A value for which the function fails
   * is one that the argument does not have: the whole would fail with it.
   *
   * @param unknown which argument is unknown
   */
  static @Nullable HclValue call(Definition function, List<HclValue> arguments, int unknown)
      throws FunctionException {
    HclValue.Unknown argument = (HclValue.Unknown) arguments.get(unknown);
    List<HclValue> possible = argument.refinements().possible();
    if (possible.isEmpty() || possible.size() > MOST) {
      return null;
    }
    Set<HclValue> results = new LinkedHashSet<>();
    FunctionException failure = null;
    for (HclValue value : possible) {
      if (value instanceof HclValue.Null && !function.takesNull(unknown)) {
        continue;
      }
      try {
        results.addAll(results(function, arguments, unknown, value));
      } catch (FunctionException e) {
        failure = e;
      }
    }
    if (results.isEmpty() && failure != null) {
      throw failure;
    }
    return results.isEmpty() ? null : oneOf(new ArrayList<>(results), argument);
  }

  private static List<HclValue> results(
      Definition function, List<HclValue> arguments, int unknown, HclValue value)
      throws FunctionException {
    List<HclValue> filled = new ArrayList<>(arguments);
    filled.set(unknown, value);
    HclValue result = function.call(filled);
    return result instanceof HclValue.Unknown more && !more.refinements().possible().isEmpty()
        ? more.refinements().possible()
        : List.of(result);
  }

  private static @Nullable HclValue oneOf(List<HclValue> results, HclValue.Unknown argument) {
    HclType type = results.get(0).type();
    boolean notNull = true;
    for (HclValue result : results) {
      if (!Values.isWhollyKnown(result) || results.size() > MOST) {
        return null;
      }
      notNull &= !(result instanceof HclValue.Null);
      type = type.equals(result.type()) ? type : HclType.DYNAMIC;
    }
    HclValue one =
        results.size() == 1
            ? results.get(0)
            : new HclValue.Unknown(
                type,
                new Refinements(
                    notNull,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Integer.MAX_VALUE,
                    results,
                    null),
                Set.of());
    return Marks.add(one, argument.marks());
  }
}
