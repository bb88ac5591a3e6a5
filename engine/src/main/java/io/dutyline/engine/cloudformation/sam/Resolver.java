package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.transform.Surroundings;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settles expressions that the transform decides by, as far as parameters and mappings tell. */
final class Resolver {
  private final Surroundings surroundings;

  Resolver(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Returns the node with every {@code Ref} to a parameter replaced by its value, where that is
   * known: what the transform hashes and decides by. Never for the output: that keeps its
   * references.
   */
  Node resolve(Node node) {
    if (node instanceof FunctionNode call) {
      return call(call);
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      list.items().forEach(item -> items.add(resolve(item)));
      return new SequenceNode(items, list.range());
    }
    if (node instanceof MappingNode map) {
      MappingBuilder resolved = new MappingBuilder(map.range());
      for (MappingNode.Entry entry : map.entries()) {
        resolved.put(entry.key(), entry.keyRange(), resolve(entry.value()));
      }
      return resolved.build();
    }
    return node;
  }

  private Node call(FunctionNode call) {
    if (call.name().equals("Ref") || call.name().equals("Fn::FindInMap")) {
      return known(surroundings.evaluate(call), call.range()).orElse(call);
    }
    if (call.name().equals("Fn::Sub")) {
      return new FunctionNode(call.name(), substitute(call.argument()), call.range());
    }
    return new FunctionNode(call.name(), resolve(call.argument()), call.range());
  }

  /** Puts parameters' values into the text of {@code Fn::Sub}, which stays one. */
  private Node substitute(Node argument) {
    if (argument instanceof ScalarNode template) {
      return new ScalarNode(substituted(template), template.kind(), template.range());
    }
    if (!(argument instanceof SequenceNode list) || list.items().isEmpty()) {
      return resolve(argument);
    }
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      items.add(items.isEmpty() ? substitute(item) : resolve(item));
    }
    return new SequenceNode(items, list.range());
  }

  private String substituted(ScalarNode template) {
    StringBuilder text = new StringBuilder();
    String written = template.text();
    int at = 0;
    int start = written.indexOf("${");
    while (start >= 0 && written.indexOf('}', start) > 0) {
      int end = written.indexOf('}', start);
      Node reference = NodeMaker.at(template).ref(written.substring(start + 2, end));
      String variable = written.substring(start, end + 1);
      text.append(written, at, start);
      text.append(isName(variable) ? text(reference).orElse(variable) : variable);
      at = end + 1;
      start = written.indexOf("${", at);
    }
    return text.append(written.substring(at)).toString();
  }

  /** Returns whether {@code ${...}} is a parameter's name, neither literal nor an attribute. */
  private static boolean isName(String variable) {
    return variable.indexOf('!') < 0 && variable.indexOf('.') < 0;
  }

  /** Returns the text of a node that has a known one, whatever expression it is. */
  Optional<String> text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return switch (scalar.kind()) {
        case NULL -> Optional.empty();
        case BOOLEAN -> Optional.of(Boolean.toString(Truths.isTrue(scalar)));
        case NUMBER, STRING -> Optional.of(scalar.text());
      };
    }
    if (!(node instanceof FunctionNode)) {
      return Optional.empty();
    }
    return settled(surroundings.evaluate(node)) instanceof Scalar scalar
            && !scalar.origin().sensitive()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Returns the text of an entry that has a known one. */
  Optional<String> text(MappingNode map, String key) {
    return map.get(key).flatMap(this::text);
  }

  /** Returns whether a node is known to be true, as a boolean or as a text that says so. */
  boolean isTrue(Node node) {
    return text(node).filter(text -> text.equalsIgnoreCase("true")).isPresent();
  }

  private static Optional<Node> known(Value value, SourceRange range) {
    Value settled = settled(value);
    if (settled.origin().sensitive()) {
      return Optional.empty();
    }
    if (settled instanceof Scalar scalar) {
      return Optional.of(new ScalarNode(scalar.text(), kind(scalar), range));
    }
    if (!(settled instanceof ListValue list) || list.rest() != null) {
      return Optional.empty();
    }
    List<Node> items = new ArrayList<>();
    for (Value element : list.elements()) {
      Optional<Node> item = known(element, range);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    return Optional.of(new SequenceNode(items, range));
  }

  private static Kind kind(Scalar scalar) {
    if (scalar.data() instanceof BigDecimal) {
      return Kind.NUMBER;
    }
    return scalar.data() instanceof Boolean ? Kind.BOOLEAN : Kind.STRING;
  }

  /** A parameter with a default is a choice that takes it; that of a condition stays open. */
  private static Value settled(Value value) {
    Value settled = value;
    while (settled instanceof Choice choice && choice.undecided() != Choice.Undecided.EXPLORE) {
      boolean first = choice.undecided() == Choice.Undecided.TAKE_TRUE;
      settled = first ? choice.whenTrue() : choice.whenFalse();
    }
    return settled;
  }
}
