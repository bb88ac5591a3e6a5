package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.List;

/**
 * Makes nodes that nobody wrote.
 *
 * @param range of what caused them: where all of them stand
 */
record NodeMaker(SourceRange range) {
  static NodeMaker at(SourceRange range) {
    return new NodeMaker(range);
  }

  /** Makes nodes where {@code node} stands. */
  static NodeMaker at(Node node) {
    return new NodeMaker(node.range());
  }

  ScalarNode text(String text) {
    return new ScalarNode(text, Kind.STRING, range);
  }

  ScalarNode number(long number) {
    return new ScalarNode(Long.toString(number), Kind.NUMBER, range);
  }

  ScalarNode bool(boolean truth) {
    return new ScalarNode(Boolean.toString(truth), Kind.BOOLEAN, range);
  }

  SequenceNode list(Node... items) {
    return new SequenceNode(List.of(items), range);
  }

  SequenceNode list(List<? extends Node> items) {
    return new SequenceNode(List.copyOf(items), range);
  }

  SequenceNode texts(String... texts) {
    return texts(List.of(texts));
  }

  SequenceNode texts(List<String> texts) {
    return new SequenceNode(texts.stream().<Node>map(this::text).toList(), range);
  }

  /** Starts a map. */
  MappingBuilder map() {
    return new MappingBuilder(range);
  }

  FunctionNode function(String name, Node argument) {
    return new FunctionNode(name, argument, range);
  }

  FunctionNode ref(String name) {
    return function("Ref", text(name));
  }

  FunctionNode getAtt(String logicalId, String attribute) {
    return function("Fn::GetAtt", texts(logicalId, attribute));
  }

  FunctionNode sub(String template) {
    return function("Fn::Sub", text(template));
  }

  /** Makes a {@code Fn::Sub} with variables of its own. */
  FunctionNode sub(String template, Node variables) {
    return function("Fn::Sub", list(text(template), variables));
  }

  FunctionNode join(String delimiter, Node... parts) {
    return join(delimiter, list(parts));
  }

  /** Makes a {@code Fn::Join} of a list, or of what yields one. */
  FunctionNode join(String delimiter, Node parts) {
    return function("Fn::Join", list(text(delimiter), parts));
  }

  FunctionNode ifElse(String condition, Node whenTrue, Node whenFalse) {
    return function("Fn::If", list(text(condition), whenTrue, whenFalse));
  }

  FunctionNode noValue() {
    return ref("AWS::NoValue");
  }
}
