package io.dutyline.engine.model;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Written;
import java.util.Optional;

/** What the author of a resource calls what rules know by canonical names. */
public interface Terms {
  /** The author writes canonical names. */
  Terms CANONICAL = (path, head) -> Optional.empty();

  /**
   * Returns what a property would be called that is not there; empty if nothing is said of it.
   *
   * @param path canonical, as schemas have it: {@code Rules[].Status}; {@code $DeletionPolicy} for
   *     what stands beside the properties
   * @param head where the resource is named
   * @return with the type of the resource that it would be written in as its owner, if that is
   *     another one
   */
  Optional<Written> absent(String path, SourceRange head);

  /**
   * Returns how the author would give a property a value: {@code storage_encrypted = true}; empty
   * if that is not known.
   */
  default Optional<String> setting(String path, String value) {
    return Optional.empty();
  }

  /** Returns whether an address, by itself, names a resource of a canonical type. */
  default boolean isOfType(String address, String canonicalType) {
    return false;
  }

  /** Returns whether something of the resource itself is said by an attribute of that name. */
  default boolean isAttribute(String name) {
    return false;
  }

  /** Returns what the author calls resources of a canonical type. */
  default String type(String canonicalType) {
    return canonicalType;
  }
}
