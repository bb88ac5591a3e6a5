package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;

/** Follows a condition to the conditions and inputs that it is about. */
final class ConditionWay {
  private final InputWay inputs;
  private final NodeWay nodes;

  ConditionWay(InputWay inputs, NodeWay nodes) {
    this.inputs = inputs;
    this.nodes = nodes;
  }

  void follow(Node node, TemplateAt at) {
    if (node instanceof FunctionNode call) {
      function(call, at);
    } else if (node instanceof MappingNode map) {
      map.entries().forEach(each -> named(each, at));
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(each -> follow(each, at));
    }
  }

  /** The long form of a condition by its name is a map. */
  private void named(MappingNode.Entry entry, TemplateAt at) {
    if (entry.key().equals("Condition") && entry.value() instanceof ScalarNode name) {
      nodes.condition(name, at);
    } else {
      follow(entry.value(), at);
    }
  }

  private void function(FunctionNode call, TemplateAt at) {
    if (!(call.argument() instanceof ScalarNode argument)) {
      follow(call.argument(), at);
    } else if (call.name().equals("Condition")) {
      nodes.condition(argument, at);
    } else if (call.name().equals("Ref")) {
      inputs.tested(argument.text(), at);
    } else if (call.name().equals("Fn::Sub")) {
      SubNames.in(argument.text()).forEach(name -> inputs.tested(name, at));
    }
  }
}
