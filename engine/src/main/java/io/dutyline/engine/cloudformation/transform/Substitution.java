package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a text in the place of a loop's identifier: of <code>${Name}</code> in keys and texts, of
 * <code>&amp;{Name}</code> without what is neither letter nor digit, and of references to it.
 */
final class Substitution {
  private final String identifier;
  private final String whole;
  private final String compact;
  private final String text;
  private final String alphanumeric;
  private final Allowance allowance;

  Substitution(String identifier, String text, Allowance allowance) {
    this.identifier = identifier;
    this.whole = "${" + identifier + "}";
    this.compact = "&{" + identifier + "}";
    this.text = text;
    this.alphanumeric = alphanumeric(text);
    this.allowance = allowance;
  }

  private static String alphanumeric(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isAlphanumeric(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Returns whether a letter may stand in a logical id. */
  static boolean isAlphanumeric(char letter) {
    return (letter >= '0' && letter <= '9')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= 'a' && letter <= 'z');
  }

  MappingNode in(MappingNode map) {
    List<Entry> entries = new ArrayList<>(map.entries().size());
    for (Entry entry : map.entries()) {
      entries.add(new Entry(in(entry.key()), entry.keyRange(), in(entry.value())));
    }
    return new MappingNode(entries, map.range());
  }

  private Node in(Node node) {
    allowance.take();
    if (allowance.isSpent()) {
      return node;
    }
    if (node instanceof ScalarNode scalar) {
      return in(scalar);
    }
    if (node instanceof MappingNode map) {
      return in(map);
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(in(item));
      }
      return new SequenceNode(items, list.range());
    }
    return in((FunctionNode) node);
  }

  private Node in(FunctionNode call) {
    boolean refers =
        call.name().equals("Ref")
            && call.argument() instanceof ScalarNode name
            && name.text().equals(identifier);
    return refers
        ? new ScalarNode(text, ScalarNode.Kind.STRING, call.range())
        : new FunctionNode(in(call.name()), in(call.argument()), call.range());
  }

  private ScalarNode in(ScalarNode scalar) {
    String replaced = in(scalar.text());
    if (replaced.equals(scalar.text())) {
      return scalar;
    }
    ScalarNode made = new ScalarNode(replaced, scalar.kind(), scalar.range());
    allowance.take(made);
    return made;
  }

  private String in(String written) {
    return written.indexOf('{') < 0
        ? written
        : written.replace(whole, text).replace(compact, alphanumeric);
  }
}
