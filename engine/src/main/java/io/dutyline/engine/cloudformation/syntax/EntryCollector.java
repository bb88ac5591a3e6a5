package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of a map, each key once. */
final class EntryCollector {
  /** Up to this many keys, comparing them all is faster than hashing them. */
  private static final int SMALL = 12;

  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Map<String, Integer> index;

  List<Entry> entries() {
    return entries;
  }

  /** Adds an entry; one with the same key gives its place to it and is returned. */
  Optional<Entry> put(Entry entry) {
    int known = indexOf(entry.key());
    if (known >= 0) {
      return Optional.of(entries.set(known, entry));
    }
    if (index != null) {
      index.put(entry.key(), entries.size());
    }
    entries.add(entry);
    return Optional.empty();
  }

  /** Returns where the key of the entry with this key stands. */
  Optional<SourceRange> keyRange(String key) {
    int known = indexOf(key);
    return known < 0 ? Optional.empty() : Optional.of(entries.get(known).keyRange());
  }

  /** Adds an entry unless there is one with its key. */
  void putIfAbsent(Entry entry) {
    if (indexOf(entry.key()) < 0) {
      put(entry);
    }
  }

  private int indexOf(String key) {
    if (entries.size() <= SMALL) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).key().equals(key)) {
          return i;
        }
      }
      return -1;
    }
    if (index == null) {
      index = new HashMap<>();
      for (int i = 0; i < entries.size(); i++) {
        index.put(entries.get(i).key(), i);
      }
    }
    return index.getOrDefault(key, -1);
  }
}
