package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Node.FunctionNode;
import io.dutyline.engine.cloudformation.Node.MappingNode;
import io.dutyline.engine.cloudformation.Node.ScalarNode.Kind;
import io.dutyline.engine.source.SourceRange;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML text to nodes, for tests: no limits, no mistakes. */
final class YamlNodes {
  private final String path;

  private YamlNodes(String path) {
    this.path = path;
  }

  static MappingNode read(String path, String text) {
    return (MappingNode) new YamlNodes(path).node(new Yaml().compose(new StringReader(text)));
  }

  private Node node(org.yaml.snakeyaml.nodes.Node node) {
    String tag = node.getTag().getValue();
    if (tag.startsWith("!")) {
      String name = tag.substring(1);
      boolean bare = name.equals("Ref") || name.equals("Condition");
      return new FunctionNode(bare ? name : "Fn::" + name, content(node), range(node));
    }
    return content(node);
  }

  private Node content(org.yaml.snakeyaml.nodes.Node node) {
    if (node instanceof ScalarNode scalar) {
      return new Node.ScalarNode(scalar.getValue(), kind(scalar.getTag()), range(node));
    }
    if (node instanceof SequenceNode list) {
      return new Node.SequenceNode(list.getValue().stream().map(this::node).toList(), range(node));
    }
    List<MappingNode.Entry> entries = new ArrayList<>();
    for (NodeTuple each : ((org.yaml.snakeyaml.nodes.MappingNode) node).getValue()) {
      ScalarNode key = (ScalarNode) each.getKeyNode();
      entries.add(new MappingNode.Entry(key.getValue(), range(key), node(each.getValueNode())));
    }
    if (entries.size() == 1) {
      String key = entries.get(0).key();
      if (key.equals("Ref") || key.startsWith("Fn::")) {
        return new FunctionNode(key, entries.get(0).value(), range(node));
      }
    }
    return new MappingNode(entries, range(node));
  }

  private static Kind kind(Tag tag) {
    if (tag.equals(Tag.NULL)) {
      return Kind.NULL;
    }
    if (tag.equals(Tag.BOOL)) {
      return Kind.BOOLEAN;
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Kind.NUMBER : Kind.STRING;
  }

  private SourceRange range(org.yaml.snakeyaml.nodes.Node node) {
    Mark start = node.getStartMark();
    Mark end = node.getEndMark();
    return new SourceRange(
        path, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
  }
}
