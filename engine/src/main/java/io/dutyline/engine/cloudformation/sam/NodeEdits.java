package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Nodes with a part changed. What is not changed keeps its range, and so do keys. */
final class NodeEdits {
  private NodeEdits() {}

  /**
   * Returns {@code map} with {@code value} at {@code key}: where the key stands, else at its end.
   */
  static MappingNode with(MappingNode map, String key, SourceRange keyRange, Node value) {
    List<MappingNode.Entry> entries = new ArrayList<>(map.entries());
    for (int i = 0; i < entries.size(); i++) {
      MappingNode.Entry entry = entries.get(i);
      if (entry.key().equals(key)) {
        entries.set(i, new MappingNode.Entry(key, entry.keyRange(), value));
        return new MappingNode(entries, map.range());
      }
    }
    entries.add(new MappingNode.Entry(key, keyRange, value));
    return new MappingNode(entries, map.range());
  }

  /** As {@link #with(MappingNode, String, SourceRange, Node)}, with the value's range for a key. */
  static MappingNode with(MappingNode map, String key, Node value) {
    return with(map, key, value.range(), value);
  }

  static MappingNode without(MappingNode map, String key) {
    List<MappingNode.Entry> entries = new ArrayList<>(map.entries());
    return entries.removeIf(entry -> entry.key().equals(key))
        ? new MappingNode(entries, map.range())
        : map;
  }

  /** Returns {@code map} with the value at {@code key} edited; as it is, if there is none. */
  static MappingNode edit(MappingNode map, String key, UnaryOperator<Node> edit) {
    Optional<Node> value = map.get(key);
    return value.isPresent() ? with(map, key, edit.apply(value.get())) : map;
  }

  static SequenceNode appended(SequenceNode list, Node item) {
    List<Node> items = new ArrayList<>(list.items());
    items.add(item);
    return new SequenceNode(items, list.range());
  }

  /**
   * Returns a node with its map edited; of a choice {@code Fn::If} both maps. Anything else stays
   * as it is.
   */
  static Node editMaps(Node node, UnaryOperator<MappingNode> edit) {
    if (node instanceof MappingNode map) {
      return edit.apply(map);
    }
    if (node instanceof FunctionNode call && call.name().equals("Fn::If")) {
      return new FunctionNode(call.name(), editBranches(call.argument(), edit), call.range());
    }
    return node;
  }

  private static Node editBranches(Node argument, UnaryOperator<MappingNode> edit) {
    if (!(argument instanceof SequenceNode list)) {
      return argument;
    }
    List<Node> items = new ArrayList<>(list.items());
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i) instanceof MappingNode branch) {
        items.set(i, edit.apply(branch));
      }
    }
    return new SequenceNode(items, list.range());
  }

  /** Returns the maps that a node is: itself, or those that {@code Fn::If} chooses between. */
  static List<MappingNode> maps(Node node) {
    List<MappingNode> maps = new ArrayList<>();
    editMaps(
        node,
        map -> {
          maps.add(map);
          return map;
        });
    return maps;
  }

  /** Returns whether two nodes say the same, wherever they stand. */
  static boolean same(Node one, Node other) {
    if (one instanceof ScalarNode a && other instanceof ScalarNode b) {
      return a.kind() == b.kind() && a.text().equals(b.text());
    }
    if (one instanceof FunctionNode a && other instanceof FunctionNode b) {
      return a.name().equals(b.name()) && same(a.argument(), b.argument());
    }
    if (one instanceof SequenceNode a && other instanceof SequenceNode b) {
      return sameItems(a.items(), b.items());
    }
    return one instanceof MappingNode a && other instanceof MappingNode b && sameEntries(a, b);
  }

  private static boolean sameItems(List<Node> some, List<Node> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameEntries(MappingNode one, MappingNode other) {
    if (one.entries().size() != other.entries().size()) {
      return false;
    }
    for (MappingNode.Entry entry : one.entries()) {
      Optional<Node> value = other.get(entry.key());
      if (value.isEmpty() || !same(entry.value(), value.get())) {
        return false;
      }
    }
    return true;
  }
}
