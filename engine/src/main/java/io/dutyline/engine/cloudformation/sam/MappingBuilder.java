package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts a map together. A key that is put twice keeps its place and takes the later value. */
final class MappingBuilder {
  private final SourceRange range;
  private final SourceRange head;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * @param range of the map, and of keys that nobody wrote
   */
  MappingBuilder(SourceRange range) {
    this(range, range);
  }

  /**
   * @param range of the map
   * @param head of what caused it: where keys and constants stand that nobody wrote
   */
  MappingBuilder(SourceRange range, SourceRange head) {
    this.range = range;
    this.head = head;
  }

  /** Starts with what {@code map} has. */
  static MappingBuilder from(MappingNode map) {
    return new MappingBuilder(map.range()).putAll(map);
  }

  MappingBuilder put(String key, Node value) {
    return put(key, head, value);
  }

  MappingBuilder put(String key, SourceRange keyRange, Node value) {
    return put(new Entry(key, keyRange, value));
  }

  MappingBuilder put(String key, String text) {
    return put(key, NodeMaker.at(head).text(text));
  }

  MappingBuilder put(Entry entry) {
    entries.put(entry.key(), entry);
    return this;
  }

  MappingBuilder putAll(MappingNode map) {
    map.entries().forEach(this::put);
    return this;
  }

  /** Takes the entries of these names over from {@code map}, those that have a value there. */
  MappingBuilder copy(MappingNode map, String... names) {
    for (String name : names) {
      copyAs(name, map, name);
    }
    return this;
  }

  /** Takes an entry over from {@code map} under another name, if it has a value there. */
  MappingBuilder copyAs(String name, MappingNode map, String written) {
    Entry entry = map.entry(written).orElse(null);
    if (entry != null && !Shapes.isNull(entry.value())) {
      put(name, entry.keyRange(), entry.value());
    }
    return this;
  }

  MappingBuilder remove(String key) {
    entries.remove(key);
    return this;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Optional<Node> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  MappingNode build() {
    return new MappingNode(new ArrayList<>(entries.values()), range);
  }
}
