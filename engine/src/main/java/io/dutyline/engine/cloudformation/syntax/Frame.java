package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list or a map that is being read: its children come before its end. */
final class Frame {
  private final boolean mapping;
  private final long start;
  private final List<Node> items = new ArrayList<>();
  private final EntryCollector entries = new EntryCollector();
  private @Nullable String key;
  private @Nullable SourceRange keyRange;
  private boolean mergesValue;
  private long end;
  private long nodes = 1;
  private int height = 1;

  /**
   * @param start the {@link Position} of its first character
   */
  Frame(boolean mapping, long start) {
    this.mapping = mapping;
    this.start = start;
    this.end = start;
  }

  boolean isMapping() {
    return mapping;
  }

  boolean awaitsKey() {
    return mapping && key == null;
  }

  long start() {
    return start;
  }

  /** Returns the {@link Position} after the last character of the last child so far. */
  long end() {
    return end;
  }

  /** Returns the number of nodes from here down, aliases expanded. */
  long nodes() {
    return nodes;
  }

  /** Returns how many levels there are from here down. */
  int height() {
    return height;
  }

  /** Returns the items of a list; of a map, what is to be merged into it. */
  List<Node> items() {
    return items;
  }

  EntryCollector entries() {
    return entries;
  }

  void key(String text, SourceRange range) {
    key = text;
    keyRange = range;
  }

  /** Takes the key that comes next for none: its value is dropped. */
  void badKey() {
    key = "";
  }

  /** Takes the key that comes next for YAML's merge key: the value's entries become this map's. */
  void mergeKey() {
    key = "";
    mergesValue = true;
  }

  void grow(long childEnd, long childNodes, int childHeight) {
    end = Math.max(end, childEnd);
    nodes += childNodes;
    height = Math.max(height, childHeight + 1);
  }

  /** Adds an item to a list. */
  void add(Node item) {
    items.add(item);
  }

  /** Adds the value of the current key to a map; returns the entry that it displaced. */
  Optional<Entry> put(Node value) {
    Optional<Entry> displaced = Optional.empty();
    if (keyRange != null && key != null) {
      displaced = entries.put(new Entry(key, keyRange, value));
    } else if (mergesValue) {
      items.add(value);
    }
    key = null;
    keyRange = null;
    mergesValue = false;
    return displaced;
  }
}
