package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes to values. Recursion is bounded by the depth that the reader lets through. */
final class Evaluator {
  private final Scope scope;
  private final ConditionFormulas formulas;

  Evaluator(Scope scope, ConditionFormulas formulas) {
    this.scope = scope;
    this.formulas = formulas;
  }

  Scope scope() {
    return scope;
  }

  ConditionFormulas formulas() {
    return formulas;
  }

  Diagnostics diagnostics() {
    return scope.diagnostics();
  }

  /** Returns the value of {@code node}; where it cannot be known, unknown, with its reason. */
  Value evaluate(Node node) {
    if (!scope.budget().allows(node.range())) {
      return Unknown.because(Cause.LIMIT, "a template of this size", node.range());
    }
    if (node instanceof ScalarNode scalar) {
      return Literals.value(scalar);
    }
    if (node instanceof MappingNode map) {
      return map(map);
    }
    if (node instanceof SequenceNode list) {
      return list(list);
    }
    FunctionNode call = (FunctionNode) node;
    Value result = IntrinsicFunctions.evaluate(call, this);
    if (!call.name().equals("Fn::If")) {
      // An If only points at its variants.
      scope.budget().charge(result);
    }
    return result;
  }

  List<Value> evaluateAll(List<Node> nodes) {
    List<Value> values = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      values.add(evaluate(node));
    }
    return values;
  }

  private Value list(SequenceNode node) {
    List<Value> elements = new ArrayList<>(node.items().size());
    for (Node item : node.items()) {
      Value element = evaluate(item);
      if (!(element instanceof Absent)) {
        elements.add(element);
      }
    }
    return ListValue.of(elements, node.range(), Origin.LITERAL);
  }

  private Value map(MappingNode node) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    Unknown rest = null;
    for (MappingNode.Entry entry : node.entries()) {
      if (IntrinsicFunctions.isName(entry.key())) {
        rest = UnevaluatedFunction.besideOtherKeys(entry, scope.diagnostics());
      } else {
        Value value = evaluate(entry.value());
        entries.put(entry.key(), new MapValue.Entry(entry.keyRange(), value));
      }
    }
    return new MapValue(entries, rest, node.range(), Origin.LITERAL);
  }

  /** Returns the input that {@code node} is, if no fact says its value; or null. */
  @Nullable Input openInput(Node node) {
    if (node instanceof FunctionNode call && call.argument() instanceof ScalarNode argument) {
      String name = argument.text();
      if (call.name().equals("Fn::Sub")) {
        boolean alone = name.startsWith("${") && name.indexOf('}') == name.length() - 1;
        name = alone ? name.substring(2, name.length() - 1) : "";
      } else if (!call.name().equals("Ref")) {
        return null;
      }
      Input input = scope.inputs().get(name);
      return input != null && input.isOpen() ? input : null;
    }
    return null;
  }
}
