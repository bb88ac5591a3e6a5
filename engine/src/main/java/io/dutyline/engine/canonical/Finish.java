package io.dutyline.engine.canonical;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of slots. */
final class Finish {
  private final SourceRange head;
  private final Aliases aliases;

  /**
   * @param head of the resource, where nothing says where a value stands
   */
  Finish(SourceRange head, Aliases aliases) {
    this.head = head;
    this.aliases = aliases;
  }

  /**
   * Returns the properties of a resource.
   *
   * @param rest stands for properties that are not known; null if there are none
   */
  MapValue properties(Slot root, @Nullable Unknown rest) {
    return map(root, rest);
  }

  private Value value(Slot slot) {
    Value leaf = slot.leaf();
    if (slot.elements() != null || slot.rest() != null) {
      return list(slot);
    }
    if (slot.fields() != null) {
      MapValue map = map(slot, leaf instanceof Unknown unknown ? unknown : null);
      return slot.isOpen() ? map : unlessDoubtful(map);
    }
    return leaf == null ? new Absent(range(slot), Origin.COMPUTED) : aliases.resolved(leaf);
  }

  /** What is an object only because it may have this or that property may not be there at all. */
  private static Value unlessDoubtful(MapValue map) {
    Unknown first = null;
    for (MapValue.Entry entry : map.entries().values()) {
      boolean doubtful = entry.value() instanceof Unknown unknown && unknown.hints().mayBeAbsent();
      if (!doubtful) {
        return map;
      }
      first = first == null ? (Unknown) entry.value() : first;
    }
    return first == null ? map : Translator.doubt(first).from(map.range(), first.origin());
  }

  private MapValue map(Slot slot, @Nullable Unknown rest) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    if (slot.leaf() instanceof MapValue whole) {
      entries.putAll(whole.entries());
    }
    Map<String, Slot> fields = slot.fields();
    if (fields != null) {
      fields.forEach((name, field) -> entries.put(name, entry(field)));
    }
    return new MapValue(entries, rest, range(slot), Origin.COMPUTED);
  }

  private MapValue.Entry entry(Slot slot) {
    Value value = value(slot);
    SourceRange key = slot.keyRange();
    return new MapValue.Entry(key == null ? value.range() : key, value, slot.written());
  }

  private ListValue list(Slot slot) {
    List<Value> values = new ArrayList<>();
    List<Written> written = new ArrayList<>();
    Unknown rest = slot.rest();
    if (slot.leaf() instanceof ListValue list) {
      values.addAll(list.elements());
      written.addAll(list.written());
      rest = rest == null ? list.rest() : rest;
      for (int i = written.size(); i < values.size(); i++) {
        written.add(inList(slot, i));
      }
    } else if (slot.leaf() instanceof Unknown unknown && rest == null) {
      rest = unknown;
    }
    Map<Object, Slot> elements = slot.elements();
    if (elements != null) {
      for (Slot element : elements.values()) {
        for (Slot each : element.expanded()) {
          values.add(value(each));
          Written name = each.written();
          written.add(name == null ? inList(slot, values.size() - 1) : name);
        }
      }
    }
    return new ListValue(values, rest, range(slot), Origin.COMPUTED, written);
  }

  private Written inList(Slot list, int index) {
    Written whole = list.written();
    return whole == null
        ? new Written("[" + index + "]", "", head)
        : new Written(whole.path() + "[" + index + "]", whole.owner(), whole.head());
  }

  private SourceRange range(Slot slot) {
    SourceRange range = slot.range();
    return range == null ? head : range;
  }
}
