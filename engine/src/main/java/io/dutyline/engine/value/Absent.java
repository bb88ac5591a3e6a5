package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;

/**
 * Known not to be there: never written, or written as {@code AWS::NoValue} or null.
 *
 * @param range of what it is absent from, or of the expression that says so
 */
public record Absent(SourceRange range, Origin origin) implements Value {
  public Absent {
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
  }

  @Override
  public Absent from(SourceRange range, Origin origin) {
    return new Absent(range, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.absent(this);
  }
}
