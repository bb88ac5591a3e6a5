package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.List;
import java.util.Optional;

/** What the transform looks at in intrinsic functions. */
final class Intrinsics {
  private Intrinsics() {}

  /** The arguments of {@code Fn::If}. */
  record If(ScalarNode condition, Node whenTrue, Node whenFalse) {
    /** Returns the condition's name. */
    String name() {
      return condition.text();
    }
  }

  static boolean isNoValue(Node node) {
    return node instanceof FunctionNode call
        && call.name().equals("Ref")
        && call.argument() instanceof ScalarNode name
        && name.text().equals("AWS::NoValue");
  }

  /** Returns the arguments of a well-formed {@code Fn::If}; empty if the node is anything else. */
  static Optional<If> asIf(Node node) {
    boolean plausible =
        node instanceof FunctionNode call
            && call.name().equals("Fn::If")
            && call.argument() instanceof SequenceNode list
            && list.items().size() == 3
            && list.items().get(0) instanceof ScalarNode;
    if (!plausible) {
      return Optional.empty();
    }
    List<Node> items = ((SequenceNode) ((FunctionNode) node).argument()).items();
    return Optional.of(new If((ScalarNode) items.get(0), items.get(1), items.get(2)));
  }

  /** Returns the {@code Fn::If} of a node with other branches. */
  static Node withBranches(Node node, If written, Node whenTrue, Node whenFalse) {
    NodeMaker make = NodeMaker.at(node);
    return make.function("Fn::If", make.list(written.condition(), whenTrue, whenFalse));
  }

  /** Returns what {@code Ref} or {@code Fn::GetAtt} names. */
  static Optional<String> logicalId(Node node) {
    if (!(node instanceof FunctionNode call)) {
      return Optional.empty();
    }
    if (call.name().equals("Ref")) {
      return text(call.argument());
    }
    if (!call.name().equals("Fn::GetAtt")) {
      return Optional.empty();
    }
    if (call.argument() instanceof SequenceNode list) {
      return list.items().size() == 2 ? text(list.items().get(0)) : Optional.empty();
    }
    Optional<String> path = text(call.argument());
    int dot = path.map(text -> text.indexOf('.')).orElse(-1);
    return dot < 0 ? Optional.empty() : path.map(text -> text.substring(0, dot));
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
