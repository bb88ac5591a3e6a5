package io.dutyline.engine.data;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of one YAML document into values. */
final class NodeValues {
  private final String path;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final IdentityHashMap<Node, Value> converted = new IdentityHashMap<>();
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

  NodeValues(String path) {
    this.path = path;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Converts a node once, however many aliases it has; a node inside itself is an error. */
  Value convert(Node node) {
    Value known = converted.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      SourceRange range = rangeOf(node);
      diagnostics.add(
          Diagnostic.error(
              "Anchor contains itself", "Take the alias out of its own value.", range));
      return new Absent(range, Origin.LITERAL);
    }
    Value value = convertNew(node);
    open.remove(node);
    converted.put(node, value);
    return value;
  }

  private Value convertNew(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> elements = sequence.getValue().stream().map(this::convert).toList();
      return ListValue.of(elements, rangeOf(node), Origin.LITERAL);
    }
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    throw new AssertionError(node);
  }

  private Value scalar(ScalarNode node) {
    String text = node.getValue();
    SourceRange range = rangeOf(node);
    if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      return new Scalar(text, range, Origin.LITERAL);
    }
    if (node.getTag().equals(Tag.NULL)) {
      return new Absent(range, Origin.LITERAL);
    }
    if (text.equals("true") || text.equals("false")) {
      return new Scalar(Boolean.valueOf(text), range, Origin.LITERAL);
    }
    boolean number = text.length() <= 30 && text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
    return new Scalar(number ? new BigDecimal(text) : text, range, Origin.LITERAL);
  }

  private MapValue map(MappingNode node) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      SourceRange keyRange = rangeOf(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        diagnostics.add(
            Diagnostic.error("Key is not a word", "Write a plain word here.", keyRange));
        continue;
      }
      MapValue.Entry entry = new MapValue.Entry(keyRange, convert(tuple.getValueNode()));
      if (entries.put(key.getValue(), entry) != null) {
        diagnostics.add(duplicate(key.getValue(), keyRange));
      }
    }
    return MapValue.of(entries, rangeOf(node), Origin.LITERAL);
  }

  private static Diagnostic duplicate(String key, SourceRange range) {
    return Diagnostic.error(
        "Key is there twice", "Keep one '%s' in this map.".formatted(key), range);
  }

  private SourceRange rangeOf(Node node) {
    return range(path, node.getStartMark(), node.getEndMark());
  }

  /** Marks count from 0, ranges from 1. */
  static SourceRange range(String path, Mark start, Mark end) {
    return new SourceRange(
        path, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
  }
}
