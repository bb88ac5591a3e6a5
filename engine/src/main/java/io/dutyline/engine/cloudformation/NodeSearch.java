package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands at a place of a template. */
final class NodeSearch {
  private final SourceRange wanted;

  private NodeSearch(SourceRange wanted) {
    this.wanted = wanted;
  }

  /**
   * What was found.
   *
   * @param key what it is the value of; empty for an element of a list
   */
  record Found(String key, Node node) {}

  /** Returns what stands there: an entry whose key starts there, or what has exactly this range. */
  static Optional<Found> at(SourceRange range, Node root) {
    return new NodeSearch(range).in("", root);
  }

  /** Returns the keys of the maps on the way to a place with what stands below them. */
  static List<Found> around(SourceRange range, Node root) {
    List<Found> around = new ArrayList<>();
    new NodeSearch(range).collect(root, around);
    return around;
  }

  private Optional<Found> in(String key, Node node) {
    if (node.range().equals(wanted) && !isLoneEntry(node)) {
      return Optional.of(new Found(key, node));
    }
    if (node instanceof MappingNode map) {
      return inMap(map);
    }
    if (node instanceof FunctionNode call) {
      return in(key, call.argument());
    }
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        Optional<Found> found = in("", item);
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
        && map.range().startColumn() == map.entries().get(0).keyRange().startColumn()
        && map.range().startLine() == map.entries().get(0).keyRange().startLine();
  }

  private Optional<Found> inMap(MappingNode map) {
    for (MappingNode.Entry entry : map.entries()) {
      SourceRange key = entry.keyRange();
      boolean here =
          key.path().equals(wanted.path())
              && key.startLine() == wanted.startLine()
              && key.startColumn() == wanted.startColumn();
      Optional<Found> found =
          here
              ? Optional.of(new Found(entry.key(), entry.value()))
              : in(entry.key(), entry.value());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void collect(Node node, List<Found> around) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        if (covers(entry.value().range())) {
          around.add(new Found(entry.key(), entry.value()));
          collect(entry.value(), around);
        }
      }
    } else if (node instanceof FunctionNode call && covers(call.range())) {
      around.add(new Found(call.name(), call.argument()));
      collect(call.argument(), around);
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, around));
    }
  }

  private boolean covers(SourceRange range) {
    boolean starts =
        range.startLine() < wanted.startLine()
            || (range.startLine() == wanted.startLine()
                && range.startColumn() <= wanted.startColumn());
    return starts && range.path().equals(wanted.path()) && range.upTo(wanted).equals(range);
  }
}
