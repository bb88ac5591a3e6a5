package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.Optional;

/** Finds what stands at a place of a template. */
final class NodeSearch {
  private static final String LOOP = "Fn::ForEach";

  private final SourceRange wanted;

  private NodeSearch(SourceRange wanted) {
    this.wanted = wanted;
  }

  /** Returns what stands there: the value of a key that starts there, or what has this range. */
  static Optional<Node> at(SourceRange range, Node root) {
    return new NodeSearch(range).in(root);
  }

  /** Returns what the innermost loop around a place goes through under a name. */
  static Optional<Node> loop(String variable, SourceRange range, Node root) {
    return new NodeSearch(range).loop(variable, root);
  }

  private Optional<Node> in(Node node) {
    if (node.range().equals(wanted) && !isLoneEntry(node)) {
      return Optional.of(node);
    }
    if (node instanceof MappingNode map) {
      return inMap(map);
    }
    if (node instanceof FunctionNode call) {
      return in(call.argument());
    }
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        Optional<Node> found = in(item);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A map of one entry stands where the entry does; who points at a property means that. */
  private static boolean isLoneEntry(Node node) {
    return node instanceof MappingNode map
        && map.entries().size() == 1
        && startsAt(map.range(), map.entries().get(0).keyRange());
  }

  private Optional<Node> inMap(MappingNode map) {
    for (MappingNode.Entry entry : map.entries()) {
      Optional<Node> found =
          startsAt(entry.keyRange(), wanted) ? Optional.of(entry.value()) : in(entry.value());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean startsAt(SourceRange one, SourceRange other) {
    return one.path().equals(other.path())
        && one.startLine() == other.startLine()
        && one.startColumn() == other.startColumn();
  }

  private Optional<Node> loop(String variable, Node node) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        if (covers(entry.value().range())) {
          return inside(variable, entry.key(), entry.value());
        }
      }
    } else if (node instanceof FunctionNode call && covers(call.range())) {
      return inside(variable, call.name(), call.argument());
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (covers(item.range())) {
          return loop(variable, item);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Node> inside(String variable, String key, Node node) {
    Optional<Node> inner = loop(variable, node);
    boolean found =
        inner.isEmpty()
            && key.startsWith(LOOP)
            && node instanceof SequenceNode list
            && list.items().size() > 1
            && list.items().get(0) instanceof ScalarNode name
            && name.text().equals(variable);
    return found ? Optional.of(((SequenceNode) node).items().get(1)) : inner;
  }

  private boolean covers(SourceRange range) {
    boolean starts =
        range.startLine() < wanted.startLine()
            || (range.startLine() == wanted.startLine()
                && range.startColumn() <= wanted.startColumn());
    return starts && range.path().equals(wanted.path()) && range.upTo(wanted).equals(range);
  }
}
