package io.dutyline.engine.rule;

import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A scenario under examination, with what follows from it: the search for a contradiction is made
 * once for a condition. Not for use by several threads.
 */
final class Supposition {
  private final Scenario scenario;
  private final @Nullable Supposition parent;
  private final @Nullable Condition decided;
  private final boolean truth;
  private final IdentityHashMap<Condition, Truth> implied = new IdentityHashMap<>();
  private final IdentityHashMap<Condition, Supposition> whenTrue = new IdentityHashMap<>();
  private final IdentityHashMap<Condition, Supposition> whenFalse = new IdentityHashMap<>();

  private Supposition(
      Scenario scenario, @Nullable Supposition parent, @Nullable Condition decided, boolean truth) {
    this.scenario = scenario;
    this.parent = parent;
    this.decided = decided;
    this.truth = truth;
  }

  /** Returns the supposition of nothing. */
  static Supposition none() {
    return new Supposition(Scenario.any(), null, null, true);
  }

  Scenario scenario() {
    return scenario;
  }

  Truth implies(Condition condition) {
    Truth known = implied.get(condition);
    if (known == null) {
      known = scenario.implies(condition);
      implied.put(condition, known);
    }
    return known;
  }

  Supposition with(Condition condition, boolean truth) {
    return (truth ? whenTrue : whenFalse)
        .computeIfAbsent(
            condition, key -> new Supposition(scenario.with(key, truth), this, key, truth));
  }

  boolean isDeployable() {
    return scenario.deployable() != Truth.FALSE;
  }

  /** Returns what was decided one by one, the first decision first. */
  Iterable<Supposition> decisions() {
    Deque<Supposition> decisions = new ArrayDeque<>();
    for (Supposition each = this; each.parent != null; each = each.parent) {
      decisions.addFirst(each);
    }
    return decisions;
  }

  /** A condition is one object for all who ask about it. */
  @SuppressWarnings("ReferenceEquality")
  boolean isSame(Supposition other) {
    return decided == other.decided && truth == other.truth;
  }

  /** Returns {@code base}, supposing also what this one decided last. */
  Supposition onto(Supposition base) {
    return decided == null ? base : base.with(decided, truth);
  }
}
