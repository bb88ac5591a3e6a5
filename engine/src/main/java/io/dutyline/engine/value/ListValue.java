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
 * @param written what the author calls the elements; empty where that is their place in the list
 */
public record ListValue(
    List<Value> elements,
    @Nullable Unknown rest,
    SourceRange range,
    Origin origin,
    List<Written> written)
    implements Value {
  public ListValue(List<Value> elements, @Nullable Unknown rest, SourceRange range, Origin origin) {
    this(elements, rest, range, origin, List.of());
  }

  public ListValue {
    elements = List.copyOf(elements);
    written = List.copyOf(written);
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
  }

  public static ListValue of(List<? extends Value> elements, SourceRange range, Origin origin) {
    return new ListValue(List.copyOf(elements), null, range, origin);
  }

  /** Returns the list with other elements in the places of these. */
  public ListValue with(List<Value> others) {
    return new ListValue(others, rest, range, origin, written);
  }

  @Override
  public ListValue from(SourceRange range, Origin origin) {
    return new ListValue(elements, rest, range, origin, written);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.list(this);
  }
}
