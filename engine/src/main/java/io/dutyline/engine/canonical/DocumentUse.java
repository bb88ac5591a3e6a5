package io.dutyline.engine.canonical;

import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * What a policy document may be for that nothing is made with.
 *
 * @param type canonical type of what would have it
 * @param property of that type
 * @param actions patterns, one of which every action fits; none if any will do
 * @param principals whether statements may name principals
 */
record DocumentUse(String type, String property, List<String> actions, boolean principals) {
  private static final List<String> PRINCIPALS = List.of("Principal", "NotPrincipal");

  DocumentUse {
    actions = List.copyOf(actions);
  }

  /** Returns whether a document can be for this, as far as it is known. */
  boolean fits(Value document) {
    if (!(document instanceof MapValue map)) {
      return false;
    }
    Value statements = map.get("Statement");
    if (statements instanceof ListValue list) {
      return !list.elements().isEmpty() && list.elements().stream().allMatch(this::allows);
    }
    return allows(statements);
  }

  private boolean allows(Value statement) {
    if (!(statement instanceof MapValue map)) {
      return false;
    }
    boolean named = PRINCIPALS.stream().anyMatch(map.entries()::containsKey);
    if (named && !principals) {
      return false;
    }
    Value action = map.get("Action");
    return actions.isEmpty()
        || (action instanceof ListValue list
            ? list.elements().stream().allMatch(this::isAmong)
            : isAmong(action));
  }

  private boolean isAmong(Value action) {
    return action instanceof Scalar scalar
        && actions.stream().anyMatch(pattern -> fits(pattern, scalar.text()));
  }

  private static boolean fits(String pattern, String action) {
    int end = pattern.length() - 1;
    return pattern.endsWith("*")
        ? action.regionMatches(true, 0, pattern, 0, end)
        : action.equalsIgnoreCase(pattern);
  }
}
