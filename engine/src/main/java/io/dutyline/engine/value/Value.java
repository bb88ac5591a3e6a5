package io.dutyline.engine.value;

import io.dutyline.engine.source.SourceRange;

/**
 * Everything a rule reads. A value is known ({@link Scalar}, {@link ListValue}, {@link MapValue}),
 * known to be {@link Absent}, {@link Unknown} for a reason, or a {@link Choice} that a condition
 * makes. No comparison of values answers with a boolean: see {@code Comparison}.
 */
public sealed interface Value permits Scalar, ListValue, MapValue, Absent, Unknown, Choice {

  /**
   * Returns where the expression that yields the value is written; never where its parts come from.
   */
  SourceRange range();

  Origin origin();

  /**
   * Returns the same value as the result of the expression at {@code range}, with {@code origin}.
   */
  Value from(SourceRange range, Origin origin);

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind, so that a new kind does not go unnoticed. */
  interface Visitor<R> {
    R scalar(Scalar value);

    R list(ListValue value);

    R map(MapValue value);

    R absent(Absent value);

    R unknown(Unknown value);

    R choice(Choice value);
  }
}
