package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code Fn::GetAtt}: an attribute of a resource, {@code A.B} or {@code [A, B]}. */
final class GetAttFunction {
  /** Attributes of a nested stack start so. */
  private static final String OUTPUTS = "Outputs.";

  private GetAttFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    if (call.argument() instanceof ScalarNode path && path.text().indexOf('.') > 0) {
      return attribute(path.text(), call.range(), evaluator);
    }
    if (call.argument() instanceof SequenceNode list
        && list.items().size() >= 2
        && (list.items().get(0) instanceof ScalarNode
            || list.items().get(0) instanceof FunctionNode)) {
      List<String> names = new ArrayList<>();
      list.items()
          .subList(1, list.items().size())
          .forEach(each -> names.add(text(each, evaluator)));
      return Lifting.lift(
          List.of(name(list.items().get(0), evaluator)),
          Scenario.any(),
          call.range(),
          (ids, path) -> attribute(ids.get(0), String.join(".", names), call.range(), evaluator));
    }
    evaluator
        .diagnostics()
        .warning(
            "Fn::GetAtt does not name an attribute",
            "It takes the logical id of a resource and the name of one of its attributes. Its value"
                + " is taken as unknown.",
            call.range());
    return Unknowns.invalid("Fn::GetAtt without an attribute", call.range());
  }

  /** With the language extensions a function may give the logical id. */
  private static Value name(Node node, Evaluator evaluator) {
    return node instanceof ScalarNode scalar
        ? new Scalar(scalar.text(), scalar.range(), Origin.LITERAL)
        : evaluator.evaluate(node);
  }

  private static Value attribute(
      Value logicalId, String attribute, SourceRange range, Evaluator evaluator) {
    return logicalId instanceof Scalar known
        ? attribute(known.text(), attribute, range, evaluator)
        : Unknowns.result(List.of(logicalId), Hints.NONE, range);
  }

  /** Returns the attribute that {@code path}, {@code LogicalId.Attribute}, names. */
  static Value attribute(String path, SourceRange range, Evaluator evaluator) {
    int dot = path.indexOf('.');
    return attribute(path.substring(0, dot), path.substring(dot + 1), range, evaluator);
  }

  private static Value attribute(
      String logicalId, String attribute, SourceRange range, Evaluator evaluator) {
    Scope scope = evaluator.scope();
    if (!scope.declarations().hasResource(logicalId)) {
      return RefFunction.undefined(logicalId, range, scope);
    }
    if (attribute.startsWith(OUTPUTS)) {
      String name = attribute.substring(OUTPUTS.length());
      Value output = scope.outlook().output(logicalId, name, range);
      if (output != null) {
        return output;
      }
    }
    String address = scope.names().of(logicalId);
    return new Unknown(
        new Reason(Cause.RESOURCE_ATTRIBUTE, "attribute " + attribute + " of resource " + address),
        ResourceHints.of(logicalId, address, attribute),
        range,
        Origin.COMPUTED.referringTo(new Reference(address, attribute)));
  }

  private static String text(Node name, Evaluator evaluator) {
    Value value = evaluator.evaluate(name);
    return value instanceof Scalar scalar ? scalar.text() : NodeText.of(name);
  }
}
