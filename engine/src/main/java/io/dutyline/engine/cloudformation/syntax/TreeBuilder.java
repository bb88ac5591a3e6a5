package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of the parts that a reader meets one after the other. It keeps its own stack: no
 * nesting, however deep, overflows the thread's.
 */
final class TreeBuilder {
  /** Levels of lists and maps, aliases expanded. */
  static final int DEEPEST = 200;

  /** Nodes in a file, aliases expanded. */
  static final long MOST_NODES = 1_000_000;

  private final String path;
  private final DiagnosticList diagnostics;
  private final Deque<Frame> open = new ArrayDeque<>();
  private long nodes;
  private @Nullable Node root;

  /**
   * @param path of the file
   * @param diagnostics where to add what is to be told
   */
  TreeBuilder(String path, DiagnosticList diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  boolean awaitsKey() {
    Frame frame = open.peek();
    return frame != null && frame.awaitsKey();
  }

  void begin(Frame frame) throws UnreadableException {
    open.push(frame);
    check(frame.start(), 1, 0);
  }

  /** Returns the list or map that is being read; there is one. */
  Frame current() {
    return open.element();
  }

  /** Ends the list or map that is being read and returns it as a node, which is not added yet. */
  Node end(long end) {
    Frame frame = open.pop();
    SourceRange range = Position.range(path, frame.start(), end);
    if (!frame.isMapping()) {
      return new SequenceNode(frame.items(), range);
    }
    for (Node merged : frame.items()) {
      merge(merged, frame.entries());
    }
    List<Entry> entries = frame.entries().entries();
    if (entries.size() == 1 && !open.isEmpty()) {
      Entry entry = entries.get(0);
      if (FunctionNames.isLongForm(entry.key())) {
        return new FunctionNode(entry.key(), entry.value(), range);
      }
    }
    return new MappingNode(entries, range);
  }

  /** Adds a scalar. */
  void leaf(Node node, long end) throws UnreadableException {
    check(end, 1, 0);
    add(node, end, 1, 1);
  }

  /** Adds once more what an alias stands for; {@code nodes} and {@code height} are its size. */
  void copy(Node node, long end, long nodes, int height) throws UnreadableException {
    check(end, nodes, height);
    add(node, end, nodes, height);
  }

  /**
   * Adds a finished node, counted already, to the list or map that is being read.
   *
   * @param end of where it is written here, which is not the node's own end for an alias
   * @param nodes how many it holds, itself included
   * @param height how many levels it has
   */
  void add(Node node, long end, long nodes, int height) {
    Frame frame = open.peek();
    if (frame == null) {
      root = node;
      return;
    }
    frame.grow(end, nodes, height);
    if (!frame.isMapping()) {
      frame.add(node);
    } else if (frame.awaitsKey()) {
      frame.badKey();
      diagnostics.add(badKey(node));
    } else {
      frame.put(node).ifPresent(displaced -> reportDuplicate(displaced, frame));
    }
  }

  private void merge(Node merged, EntryCollector entries) {
    if (merged instanceof MappingNode map) {
      map.entries().forEach(entries::putIfAbsent);
    } else if (merged instanceof SequenceNode list) {
      list.items().forEach(item -> mergeMap(item, entries));
    } else {
      mergeMap(merged, entries);
    }
  }

  private void mergeMap(Node merged, EntryCollector entries) {
    if (merged instanceof MappingNode map) {
      map.entries().forEach(entries::putIfAbsent);
    } else {
      diagnostics.add(
          Diagnostic.error(
              "Merge key does not name a map",
              "\"<<\" takes a map or a list of maps; this value was not merged. Give it the alias"
                  + " of a map.",
              merged.range()));
    }
  }

  private void reportDuplicate(Entry displaced, Frame frame) {
    SourceRange earlier = displaced.keyRange();
    SourceRange later = frame.entries().keyRange(displaced.key()).orElse(earlier);
    diagnostics.add(
        Diagnostic.warning(
            "Key is written twice",
            "\""
                + Excerpt.of(displaced.key())
                + "\" already stands at line "
                + earlier.startLine()
                + ", column "
                + earlier.startColumn()
                + "; only this one is read. Remove one of them.",
            later));
  }

  private static Diagnostic badKey(Node key) {
    return Diagnostic.error(
        "Key is not text",
        "A list, a map or a function cannot be a key; this entry was not read. Write its key as"
            + " text.",
        key.range());
  }

  private void check(long at, long more, int height) throws UnreadableException {
    nodes += more;
    if (nodes > MOST_NODES) {
      throw tooMuch(at, "Template is too large", "more than " + MOST_NODES + " values");
    }
    if (open.size() + height > DEEPEST) {
      throw tooMuch(at, "Template is nested too deeply", "more than " + DEEPEST + " levels");
    }
  }

  private UnreadableException tooMuch(long at, String summary, String limit) {
    return new UnreadableException(
        Diagnostic.error(
            summary,
            path
                + " has "
                + limit
                + " here, aliases expanded: that is the limit, and nothing of"
                + " the file was analysed. Split the template.",
            Position.range(path, at, at)));
  }
}
