package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Type;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of a rule over one resource under one scenario. It settles values as they are read: a
 * choice becomes the branch that the scenario decides for. Where it does not decide and the author
 * means to deploy both, the condition is noted as pending and the value counts as unknown; if the
 * answer hangs on it, the rule is run again for either truth.
 */
public final class Reading {
  private static final Hints ANYTHING = new Hints(Type.ANY, "", List.of(), true);

  private Supposition supposition;
  private @Nullable Condition pending;

  Reading(Supposition supposition) {
    this.supposition = requireNonNull(supposition, "supposition");
  }

  /** Returns the condition that the run would have had to know; empty if it could do without. */
  Optional<Condition> pending() {
    return Optional.ofNullable(pending);
  }

  /**
   * Returns the judgement of a value that may be a choice. {@code judge} sees no choice. Where both
   * branches of an open one get the same answer, that is the answer, and nothing is pending.
   */
  public Outcome over(Value value, Function<Value, Outcome> judge) {
    if (!(value instanceof Choice choice)) {
      return judge.apply(value);
    }
    Truth decision = decide(choice);
    if (decision != Truth.UNKNOWN) {
      return over(branch(choice, decision), judge);
    }
    return overBoth(choice, judge);
  }

  /** Returns the value, or the branch of it that the scenario decides for; never a choice. */
  public Value settle(Value value) {
    Value settled = value;
    while (settled instanceof Choice choice) {
      Truth decision = decide(choice);
      if (decision == Truth.UNKNOWN) {
        note(choice.condition());
        return Unknown.because(Cause.LIMIT, choice.condition().name(), choice.range())
            .with(ANYTHING);
      }
      settled = branch(choice, decision);
    }
    return settled;
  }

  /** Returns whether the value may be absent, whatever conditions decide. */
  public boolean mayBeAbsent(Value value) {
    if (value instanceof Choice choice) {
      return mayBeAbsent(choice.whenTrue()) || mayBeAbsent(choice.whenFalse());
    }
    return value instanceof Absent
        || (value instanceof Unknown unknown && unknown.hints().mayBeAbsent());
  }

  private Truth decide(Choice choice) {
    Truth implied = supposition.implies(choice.condition());
    if (implied != Truth.UNKNOWN) {
      return implied;
    }
    return switch (choice.undecided()) {
      case TAKE_TRUE -> Truth.TRUE;
      case TAKE_FALSE -> Truth.FALSE;
      case EXPLORE -> Truth.UNKNOWN;
    };
  }

  private static Value branch(Choice choice, Truth decision) {
    return decision == Truth.TRUE ? choice.whenTrue() : choice.whenFalse();
  }

  private Outcome overBoth(Choice choice, Function<Value, Outcome> judge) {
    Condition before = pending;
    pending = null;
    Outcome ifTrue = supposing(choice, true, judge);
    if (ifTrue.truth() != Truth.UNKNOWN || pending == null) {
      pending = null;
      Outcome ifFalse = supposing(choice, false, judge);
      boolean settled = ifFalse.truth() != Truth.UNKNOWN || pending == null;
      if (settled && ifTrue.truth() == ifFalse.truth()) {
        pending = before;
        return ifTrue.joined(ifFalse);
      }
    }
    pending = before;
    note(choice.condition());
    return Outcome.unknownFor(choice.condition().name());
  }

  private Outcome supposing(Choice choice, boolean truth, Function<Value, Outcome> judge) {
    Supposition outer = supposition;
    supposition = outer.with(choice.condition(), truth);
    try {
      return over(truth ? choice.whenTrue() : choice.whenFalse(), judge);
    } finally {
      supposition = outer;
    }
  }

  private void note(Condition condition) {
    if (pending == null) {
      pending = condition;
    }
  }
}
