package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;

/**
 * Where a value of a resource stands, while a path is followed to it.
 *
 * @param owner address of the resource if it is not the judged one; else empty
 * @param property path as written: {@code Rules[0].Status}; empty for the resource itself
 * @param name how a message calls what stands here, where that is not the property; else empty
 * @param range of the value together with its key
 * @param fallback what is pointed at when something below this place is absent
 */
public record Place(
    String owner, String property, String name, SourceRange range, SourceRange fallback) {
  public Place {
    requireNonNull(owner, "owner");
    requireNonNull(property, "property");
    requireNonNull(name, "name");
    requireNonNull(range, "range");
    requireNonNull(fallback, "fallback");
  }

  /** Returns the place of the properties of a resource that stands at {@code head}. */
  public static Place of(String owner, SourceRange head) {
    return new Place(owner, "", "", head, head);
  }

  /** Returns the place of an entry that is there. */
  public Place property(String key, MapValue.Entry entry) {
    return new Place(owner, below(key), "", entry.range(), fallback);
  }

  /** Returns the place of something that is not there. */
  public Place absent(String key) {
    return new Place(owner, below(key), "", fallback, fallback);
  }

  /** Returns the place of the value under a key of a free-form map. */
  public Place entry(String key, MapValue.Entry entry) {
    return new Place(owner, property + '{' + key + '}', "", entry.range(), fallback);
  }

  /** Returns the place of an element of a list. */
  public Place element(int index, Value element) {
    SourceRange at = element.range();
    return new Place(owner, property + '[' + index + ']', "", at, at);
  }

  /** Returns this place under another name for messages: {@code tag Owner}. */
  public Place named(String other) {
    return new Place(owner, property, other, range, fallback);
  }

  /** Returns how a message calls what stands here; empty for the resource itself. */
  public String label() {
    String label = name.isEmpty() ? property : name;
    return owner.isEmpty() || label.isEmpty() ? label : label + " of " + owner;
  }

  private String below(String key) {
    return property.isEmpty() ? key : property + '.' + key;
  }
}
