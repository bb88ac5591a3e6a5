package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;

/**
 * One of two values; a condition decides which.
 *
 * @param undecided what to do in a {@link Scenario} that does not decide the condition
 */
public record Choice(
    Condition condition,
    Value whenTrue,
    Value whenFalse,
    Undecided undecided,
    SourceRange range,
    Origin origin)
    implements Value {

  /** How a reader proceeds where the scenario leaves the condition open. */
  public enum Undecided {
    /** Both are variants that the author means to deploy: judge each. CloudFormation's Fn::If. */
    EXPLORE,
    /** Take the first: a parameter is its default unless the scenario says otherwise. */
    TAKE_TRUE,
    /** Take the second. */
    TAKE_FALSE
  }

  public Choice {
    requireNonNull(condition, "condition");
    requireNonNull(whenTrue, "whenTrue");
    requireNonNull(whenFalse, "whenFalse");
    requireNonNull(undecided, "undecided");
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
  }

  @Override
  public Choice from(SourceRange range, Origin origin) {
    return new Choice(condition, whenTrue, whenFalse, undecided, range, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.choice(this);
  }
}
