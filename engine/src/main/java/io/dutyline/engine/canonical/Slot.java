package io.dutyline.engine.canonical;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value while it is put together from what several attributes, and several resources, say of it.
 */
final class Slot {
  private @Nullable Value leaf;
  private @Nullable SourceRange keyRange;
  private @Nullable SourceRange range;
  private @Nullable Written written;
  private @Nullable Map<String, Slot> fields;
  private @Nullable Map<Object, Slot> elements;
  private @Nullable Unknown rest;
  private @Nullable Map<Object, Slot> copies;
  private boolean open;

  /** Says where this stands, if nothing has said it yet. */
  void mark(SourceRange key, SourceRange whole, Written name) {
    if (keyRange == null) {
      keyRange = key;
      range = whole;
      written = name;
    }
  }

  boolean isMarked() {
    return keyRange != null;
  }

  /** Makes this an object, with no properties yet. */
  void open(SourceRange whole) {
    if (fields == null) {
      fields = new LinkedHashMap<>();
    }
    if (!open) {
      range = whole;
      open = true;
    }
  }

  /** Returns whether it is there for sure, whatever it has. */
  boolean isOpen() {
    return open;
  }

  /** Returns whether nothing more is known of this than that it may be anything. */
  boolean isSealed() {
    return leaf instanceof Unknown && fields == null && elements == null;
  }

  Slot field(String name) {
    if (fields == null) {
      fields = new LinkedHashMap<>();
    }
    return below(fields, name);
  }

  /** Returns the element for a key, which is equal for all that belongs into one element. */
  Slot element(Object key) {
    if (elements == null) {
      elements = new LinkedHashMap<>();
    }
    return below(elements, key);
  }

  /** Returns a copy of this element that has further properties; only the copies count then. */
  Slot copy(Object key) {
    if (copies == null) {
      copies = new LinkedHashMap<>();
    }
    return below(copies, key);
  }

  private static <K> Slot below(Map<K, Slot> map, K key) {
    Slot slot = map.get(key);
    if (slot == null) {
      slot = new Slot();
      map.put(key, slot);
    }
    return slot;
  }

  @Nullable Slot known(String name) {
    return fields == null ? null : fields.get(name);
  }

  /** Adds any number of further elements. */
  void more(Unknown more) {
    rest = rest == null ? more : rest;
  }

  /** Sets the value; of two the one that is known, and then the first; lists are joined. */
  void put(Value value) {
    if (leaf instanceof ListValue first && value instanceof ListValue second) {
      leaf = joined(first, second);
    } else if (leaf == null || (isWeak(leaf) && !isWeak(value))) {
      leaf = value;
    }
  }

  private static boolean isWeak(Value value) {
    return value instanceof Absent
        || (value instanceof Unknown unknown && unknown.hints().mayBeAbsent());
  }

  private static ListValue joined(ListValue first, ListValue second) {
    List<Value> all = new ArrayList<>(first.elements());
    all.addAll(second.elements());
    Unknown rest = first.rest() == null ? second.rest() : first.rest();
    return new ListValue(all, rest, first.range(), first.origin());
  }

  /** Adds all that another one has, which is used up by it. */
  void merge(Slot other) {
    if (other.keyRange != null) {
      keyRange = keyRange == null ? other.keyRange : keyRange;
      range = range == null ? other.range : range;
      written = written == null ? other.written : written;
    }
    if (other.leaf != null) {
      put(other.leaf);
    }
    if (other.rest != null) {
      more(other.rest);
    }
    open |= other.open;
    fields = merged(fields, other.fields);
    elements = merged(elements, other.elements);
    copies = merged(copies, other.copies);
  }

  private static <K> @Nullable Map<K, Slot> merged(
      @Nullable Map<K, Slot> one, @Nullable Map<K, Slot> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    other.forEach(
        (key, slot) -> {
          Slot known = one.putIfAbsent(key, slot);
          if (known != null) {
            known.merge(slot);
          }
        });
    return one;
  }

  /** Returns this as a slot of its own: what is put into that one does not come into this one. */
  Slot twin() {
    Slot twin = new Slot();
    twin.leaf = leaf;
    twin.keyRange = keyRange;
    twin.range = range;
    twin.written = written;
    twin.rest = rest;
    twin.open = open;
    twin.fields = twins(fields);
    twin.elements = twins(elements);
    twin.copies = twins(copies);
    return twin;
  }

  private static <K> @Nullable Map<K, Slot> twins(@Nullable Map<K, Slot> slots) {
    if (slots == null) {
      return null;
    }
    Map<K, Slot> twins = new LinkedHashMap<>();
    slots.forEach((key, slot) -> twins.put(key, slot.twin()));
    return twins;
  }

  /** Returns what this stands for: itself, or its copies with what they share. */
  List<Slot> expanded() {
    if (copies == null) {
      return List.of(this);
    }
    List<Slot> all = new ArrayList<>();
    for (Slot copy : copies.values()) {
      Slot shared = twin();
      shared.copies = null;
      Slot whole = copy.twin();
      whole.merge(shared);
      all.addAll(whole.expanded());
    }
    return all;
  }

  @Nullable Value leaf() {
    return leaf;
  }

  @Nullable SourceRange keyRange() {
    return keyRange;
  }

  @Nullable SourceRange range() {
    return range;
  }

  @Nullable Written written() {
    return written;
  }

  @Nullable Map<String, Slot> fields() {
    return fields;
  }

  @Nullable Map<Object, Slot> elements() {
    return elements;
  }

  @Nullable Unknown rest() {
    return rest;
  }
}
