package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code Fn::Sub}: a text with <code>${…}</code> in it, alone or with a map of values. */
final class SubFunction implements Lifting.Operation {
  private static final String OPEN = "${";

  private final Evaluator evaluator;
  private final SourceRange range;
  private final Map<String, Value> variables = new HashMap<>();
  private final List<Value> parts = new ArrayList<>();

  private SubFunction(Evaluator evaluator, SourceRange range) {
    this.evaluator = evaluator;
    this.range = range;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    SubFunction sub = new SubFunction(evaluator, call.range());
    Node argument = call.argument();
    if (argument instanceof ScalarNode text) {
      return sub.substitute(text);
    }
    if (argument instanceof SequenceNode list
        && !list.items().isEmpty()
        && list.items().get(0) instanceof ScalarNode text) {
      if (list.items().size() == 1) {
        return sub.substitute(text);
      }
      if (list.items().size() == 2 && list.items().get(1) instanceof MappingNode map) {
        for (MappingNode.Entry each : map.entries()) {
          sub.variables.put(each.key(), evaluator.evaluate(each.value()));
        }
        return sub.substitute(text);
      }
    }
    if (argument instanceof FunctionNode
        && evaluator.evaluate(argument) instanceof Unknown unknown) {
      return unknown.with(Hints.ofType(Unknown.Type.STRING));
    }
    IntrinsicFunctions.tellOperands(
        call, "a text, or a text and a map of values", evaluator.diagnostics());
    return Unknowns.invalid("Fn::Sub without a text", call.range());
  }

  private Value substitute(ScalarNode node) {
    split(Literals.text(node));
    return Lifting.lift(parts, Scenario.any(), range, this);
  }

  @Override
  public Value apply(List<Value> known, Scenario path) {
    return Concatenation.of(known, range);
  }

  private void split(String text) {
    int from = 0;
    int open = text.indexOf(OPEN);
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      literal(text.substring(from, open));
      variable(text.substring(open + OPEN.length(), close));
      from = close + 1;
      open = text.indexOf(OPEN, from);
    }
    literal(text.substring(from));
  }

  private void literal(String text) {
    if (!text.isEmpty()) {
      parts.add(DynamicReferences.read(text, range, Origin.LITERAL));
    }
  }

  private void variable(String written) {
    String name = written.strip();
    Value value = variables.get(name);
    if (written.startsWith("!")) {
      // ${!Name} is the way to write ${Name} itself.
      literal(OPEN + written.substring(1) + "}");
    } else if (value != null) {
      parts.add(value);
    } else if (!isName(name)) {
      literal(OPEN + written + "}");
      tellBadName(written);
    } else if (name.indexOf('.') > 0 && !name.startsWith("AWS::")) {
      parts.add(GetAttFunction.attribute(name, range, evaluator));
    } else {
      parts.add(RefFunction.named(name, range, evaluator));
    }
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      if (!Character.isLetterOrDigit(each) && each != '.' && each != ':' && each != '_') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private void tellBadName(String name) {
    evaluator
        .diagnostics()
        .warning(
            "Fn::Sub cannot substitute " + OPEN + name + "}",
            "A name has letters, digits, points, colons and underscores only. Write "
                + OPEN
                + "!"
                + name
                + "} to keep it as it stands.",
            range);
  }
}
