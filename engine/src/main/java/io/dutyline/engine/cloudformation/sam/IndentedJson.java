package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nodes as lines of JSON, keys in order, each level four spaces further in. */
final class IndentedJson {
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();

  List<String> lines(Node node) {
    add(node, "\n");
    return List.of(text.toString().split("\n", -1));
  }

  private void add(Node node, String newLine) {
    if (node instanceof MappingNode map && !map.entries().isEmpty()) {
      addMap(map, newLine);
    } else if (node instanceof SequenceNode list && !list.items().isEmpty()) {
      addList(list, newLine);
    } else {
      text.append(CompactJson.of(node));
    }
  }

  private void addMap(MappingNode map, String newLine) {
    List<Entry> entries = new ArrayList<>(map.entries());
    entries.sort(Comparator.comparing(Entry::key));
    String separator = "{";
    for (Entry entry : entries) {
      text.append(separator).append(newLine).append(INDENT);
      text.append(CompactJson.quoted(entry.key())).append(": ");
      add(entry.value(), newLine + INDENT);
      separator = ",";
    }
    text.append(newLine).append('}');
  }

  private void addList(SequenceNode list, String newLine) {
    String separator = "[";
    for (Node item : list.items()) {
      text.append(separator).append(newLine).append(INDENT);
      add(item, newLine + INDENT);
      separator = ",";
    }
    text.append(newLine).append(']');
  }
}
