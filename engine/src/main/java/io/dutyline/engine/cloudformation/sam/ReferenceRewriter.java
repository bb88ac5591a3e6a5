package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes references name what was made; whatever has none in it stays the very same node. */
final class ReferenceRewriter {
  private final ReferencedNames names;

  ReferenceRewriter(ReferencedNames names) {
    this.names = names;
  }

  Node rewrite(Node node) {
    if (node instanceof FunctionNode call) {
      return call(call);
    }
    if (node instanceof MappingNode map) {
      return map(map);
    }
    return node instanceof SequenceNode list ? list(list) : node;
  }

  private Node map(MappingNode map) {
    List<Entry> entries = new ArrayList<>(map.entries().size());
    boolean changed = false;
    for (Entry entry : map.entries()) {
      boolean names = entry.key().equals("DependsOn");
      Node value = names ? dependsOn(entry.value()) : rewrite(entry.value());
      changed |= value != entry.value();
      entries.add(value == entry.value() ? entry : new Entry(entry.key(), entry.keyRange(), value));
    }
    return changed ? new MappingNode(entries, map.range()) : map;
  }

  private Node list(SequenceNode list) {
    List<Node> items = new ArrayList<>(list.items().size());
    boolean changed = false;
    for (Node item : list.items()) {
      Node rewritten = rewrite(item);
      changed |= rewritten != item;
      items.add(rewritten);
    }
    return changed ? new SequenceNode(items, list.range()) : list;
  }

  private Node dependsOn(Node node) {
    if (node instanceof ScalarNode name) {
      return renamed(name, names.present(name.text()));
    }
    if (!(node instanceof SequenceNode list)) {
      return rewrite(node);
    }
    List<Node> items = new ArrayList<>(list.items().size());
    boolean changed = false;
    for (Node item : list.items()) {
      Node named = item instanceof SequenceNode ? item : dependsOn(item);
      changed |= named != item;
      items.add(named);
    }
    return changed ? new SequenceNode(items, list.range()) : list;
  }

  private Node call(FunctionNode call) {
    Node argument =
        switch (call.name()) {
          case "Ref" -> ref(call.argument());
          case "Fn::GetAtt" -> getAtt(call.argument());
          case "Fn::Sub" -> sub(call.argument());
          default -> rewrite(call.argument());
        };
    return argument == call.argument()
        ? call
        : new FunctionNode(call.name(), argument, call.range());
  }

  private Node ref(Node argument) {
    return argument instanceof ScalarNode name
        ? renamed(name, target(name.text()).orElse(name.text()))
        : rewrite(argument);
  }

  /** Returns the logical id that {@code written} means: {@code Fn.Alias}, or a renamed resource. */
  private Optional<String> target(String written) {
    int dot = written.indexOf('.');
    Optional<String> part =
        dot < 0
            ? Optional.empty()
            : names.part(written.substring(0, dot), written.substring(dot + 1));
    return part.isPresent() ? part : Optional.of(names.present(written));
  }

  private Node getAtt(Node argument) {
    if (argument instanceof ScalarNode path) {
      return renamed(path, attribute(path.text()));
    }
    boolean plain =
        argument instanceof SequenceNode list
            && list.items().size() == 2
            && list.items().stream().allMatch(ScalarNode.class::isInstance);
    if (!plain) {
      return rewrite(argument);
    }
    List<Node> items = ((SequenceNode) argument).items();
    String path = ((ScalarNode) items.get(0)).text() + "." + ((ScalarNode) items.get(1)).text();
    String attribute = attribute(path);
    if (attribute.equals(path)) {
      return argument;
    }
    int dot = attribute.indexOf('.');
    NodeMaker make = NodeMaker.at(argument);
    return make.texts(attribute.substring(0, dot), attribute.substring(dot + 1));
  }

  /** Rewrites {@code Fn.Alias.Arn} or {@code Layer.Arn}: what comes first decides. */
  private String attribute(String path) {
    String[] parts = path.split("\\.", 3);
    if (parts.length == 3) {
      Optional<String> made = names.part(parts[0], parts[1]);
      if (made.isPresent()) {
        return made.get() + "." + parts[2];
      }
    }
    int dot = path.indexOf('.');
    return dot < 0 ? path : names.present(path.substring(0, dot)) + path.substring(dot);
  }

  private Node sub(Node argument) {
    if (argument instanceof ScalarNode template) {
      return renamed(template, substituted(template.text()));
    }
    if (!(argument instanceof SequenceNode list) || list.items().isEmpty()) {
      return rewrite(argument);
    }
    Node rewritten = list(list);
    List<Node> items = new ArrayList<>(((SequenceNode) rewritten).items());
    Node first = items.get(0) instanceof ScalarNode ? sub(items.get(0)) : items.get(0);
    if (first == items.get(0)) {
      return rewritten;
    }
    items.set(0, first);
    return new SequenceNode(items, list.range());
  }

  private String substituted(String template) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int start = template.indexOf("${");
    while (start >= 0) {
      int end = template.indexOf('}', start);
      if (end < 0) {
        break;
      }
      String name = template.substring(start + 2, end);
      text.append(template, at, start + 2).append(variable(name)).append('}');
      at = end + 1;
      start = template.indexOf("${", at);
    }
    return text.append(template.substring(at)).toString();
  }

  private String variable(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return names.present(name);
    }
    Optional<String> whole = names.part(name.substring(0, dot), name.substring(dot + 1));
    return whole.orElseGet(() -> attribute(name));
  }

  private static Node renamed(ScalarNode name, String to) {
    return name.text().equals(to) ? name : new ScalarNode(to, name.kind(), name.range());
  }
}
