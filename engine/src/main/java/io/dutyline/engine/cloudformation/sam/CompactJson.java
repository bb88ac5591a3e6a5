package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Nodes as JSON text without spaces, keys in order, all of it ASCII: the form that the transform
 * hashes, so it must be the same to the byte as what Python's json writes.
 */
final class CompactJson {
  private final StringBuilder text = new StringBuilder();

  private CompactJson() {}

  static String of(Node node) {
    CompactJson json = new CompactJson();
    json.add(node);
    return json.text.toString();
  }

  /** Returns what is hashed of a node: of a text only what is in it, of nothing nothing. */
  static String hashed(Node node) {
    if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
      return scalar.text();
    }
    boolean empty =
        Shapes.isNull(node)
            || (node instanceof MappingNode map && map.entries().isEmpty())
            || (node instanceof SequenceNode list && list.items().isEmpty());
    return empty ? "" : of(node);
  }

  /** Returns a text as JSON writes it. */
  static String quoted(String text) {
    CompactJson json = new CompactJson();
    json.addText(text);
    return json.text.toString();
  }

  private void add(Node node) {
    if (node instanceof ScalarNode scalar) {
      addScalar(scalar);
    } else if (node instanceof SequenceNode list) {
      addList(list.items());
    } else if (node instanceof FunctionNode call) {
      text.append('{');
      addText(call.name());
      text.append(':');
      addArgument(call);
      text.append('}');
    } else if (node instanceof MappingNode map) {
      addMap(map);
    }
  }

  /** The short form {@code !GetAtt A.B} is the list of both. */
  private void addArgument(FunctionNode call) {
    int dot = call.argument() instanceof ScalarNode path ? path.text().indexOf('.') : -1;
    if (dot > 0 && call.name().equals("Fn::GetAtt")) {
      String path = ((ScalarNode) call.argument()).text();
      text.append('[');
      addText(path.substring(0, dot));
      text.append(',');
      addText(path.substring(dot + 1));
      text.append(']');
    } else {
      add(call.argument());
    }
  }

  private void addScalar(ScalarNode scalar) {
    switch (scalar.kind()) {
      case NULL -> text.append("null");
      case NUMBER -> text.append(scalar.text());
      case STRING -> addText(scalar.text());
      case BOOLEAN -> text.append(Truths.isTrue(scalar));
    }
  }

  private void addList(List<Node> items) {
    text.append('[');
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : ",");
      add(items.get(i));
    }
    text.append(']');
  }

  private void addMap(MappingNode map) {
    List<MappingNode.Entry> entries = new ArrayList<>(map.entries());
    entries.sort(Comparator.comparing(MappingNode.Entry::key));
    text.append('{');
    for (int i = 0; i < entries.size(); i++) {
      text.append(i == 0 ? "" : ",");
      addText(entries.get(i).key());
      text.append(':');
      add(entries.get(i).value());
    }
    text.append('}');
  }

  private void addText(String raw) {
    text.append('"');
    for (int i = 0; i < raw.length(); i++) {
      addCharacter(raw.charAt(i));
    }
    text.append('"');
  }

  private void addCharacter(char each) {
    switch (each) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      default -> {
        if (each < ' ' || each > '~') {
          text.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
        } else {
          text.append(each);
        }
      }
    }
  }
}
