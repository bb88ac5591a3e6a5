package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows nodes, and the text that ranges cover, in a form that tests can state in a line. */
final class Nodes {
  private Nodes() {}

  /** Returns {@code {Key: text, N: number(5), R: Ref(Name), L: [a, b]}}. */
  static String show(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.kind() == Kind.STRING
          ? scalar.text()
          : scalar.kind().name().toLowerCase(Locale.ROOT) + "(" + scalar.text() + ")";
    }
    if (node instanceof SequenceNode list) {
      return list.items().stream().map(Nodes::show).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof FunctionNode function) {
      return function.name() + "(" + show(function.argument()) + ")";
    }
    return ((MappingNode) node)
        .entries().stream()
            .map(entry -> entry.key() + ": " + show(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Returns the part of the text that a range covers. */
  static String covered(String text, SourceRange range) {
    int start = offset(text, range.startLine(), range.startColumn());
    return text.substring(start, offset(text, range.endLine(), range.endColumn()));
  }

  /** Returns what each key, value and item from here down covers, in the order of the text. */
  static List<String> coverage(String text, Node node) {
    List<String> found = new ArrayList<>();
    collect(text, node, found);
    return found;
  }

  private static void collect(String text, Node node, List<String> found) {
    found.add(covered(text, node.range()));
    if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(text, item, found));
    } else if (node instanceof FunctionNode function) {
      collect(text, function.argument(), found);
    } else if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        found.add(covered(text, entry.keyRange()));
        collect(text, entry.value(), found);
      }
    }
  }

  private static int offset(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at + column - 1;
  }
}
