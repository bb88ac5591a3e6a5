package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map with its entries in the order they were written.
 *
 * @param rest stands for further entries that are not known; null when there are none
 */
public record MapValue(
    Map<String, Entry> entries, @Nullable Unknown rest, SourceRange range, Origin origin)
    implements Value {

  /**
   * A value and where its key stands.
   *
   * @param written what the author calls it; null where that is its key
   */
  public record Entry(SourceRange keyRange, Value value, @Nullable Written written) {
    public Entry {
      requireNonNull(keyRange, "keyRange");
      requireNonNull(value, "value");
    }

    public Entry(SourceRange keyRange, Value value) {
      this(keyRange, value, null);
    }

    /** Returns the entry with another value. */
    public Entry with(Value other) {
      return new Entry(keyRange, other, written);
    }

    /** Returns the range of key and value together: what a finding about the property points at. */
    public SourceRange range() {
      boolean together = keyRange.path().equals(value.range().path());
      return together ? keyRange.upTo(value.range()) : keyRange;
    }
  }

  public MapValue {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
  }

  public static MapValue of(Map<String, Entry> entries, SourceRange range, Origin origin) {
    return new MapValue(entries, null, range, origin);
  }

  /** Returns what stands under {@code key}: {@link Absent} if nothing does and nothing more can. */
  public Value get(String key) {
    Entry entry = entries.get(key);
    if (entry != null) {
      return entry.value();
    }
    return rest != null ? rest : new Absent(range, Origin.COMPUTED);
  }

  @Override
  public MapValue from(SourceRange range, Origin origin) {
    return new MapValue(entries, rest, range, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.map(this);
  }
}
