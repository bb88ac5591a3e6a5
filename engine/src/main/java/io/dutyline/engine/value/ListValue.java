package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose elements are known to be these; an element that is {@link Absent} does not count.
 *
 * @param rest stands for any number of further elements that are not known; null when there are
 *     none
 */
public record ListValue(
    List<Value> elements, @Nullable Unknown rest, SourceRange range, Origin origin)
    implements Value {
  public ListValue {
    elements = List.copyOf(elements);
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
  }

  public static ListValue of(List<? extends Value> elements, SourceRange range, Origin origin) {
    return new ListValue(List.copyOf(elements), null, range, origin);
  }

  @Override
  public ListValue from(SourceRange range, Origin origin) {
    return new ListValue(elements, rest, range, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.list(this);
  }
}
