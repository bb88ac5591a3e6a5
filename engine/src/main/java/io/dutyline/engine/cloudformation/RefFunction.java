package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code Ref}: a parameter, a pseudo parameter or a resource's identifier. */
final class RefFunction {
  private RefFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    if (call.argument() instanceof ScalarNode name) {
      return named(name.text(), call.range(), evaluator);
    }
    if (call.argument() instanceof FunctionNode) {
      return Lifting.lift(
          List.of(evaluator.evaluate(call.argument())),
          Scenario.any(),
          call.range(),
          (names, path) -> named(names.get(0), call.range(), evaluator));
    }
    evaluator
        .diagnostics()
        .warning(
            "Ref does not name anything",
            "It takes the name of a parameter or resource, not "
                + Shapes.name(call.argument())
                + ". Its value is taken as unknown.",
            call.range());
    return Unknowns.invalid("Ref without a name", call.range());
  }

  /** With the language extensions a function may give the name. */
  private static Value named(Value name, SourceRange range, Evaluator evaluator) {
    return name instanceof Scalar known
        ? named(known.text(), range, evaluator)
        : Unknowns.result(List.of(name), Hints.NONE, range);
  }

  /** Returns what {@code name} stands for, as the result of the expression at {@code range}. */
  static Value named(String name, SourceRange range, Evaluator evaluator) {
    Scope scope = evaluator.scope();
    Value input = scope.values().get(name);
    if (input != null) {
      return Relocation.to(range, input);
    }
    if (name.equals(PseudoParameters.NO_VALUE)) {
      return new Absent(range, Origin.COMPUTED);
    }
    if (scope.declarations().hasResource(name)) {
      String address = scope.names().of(name);
      return new Unknown(
          new Reason(Cause.RESOURCE_ATTRIBUTE, "the identifier of resource " + address),
          ResourceHints.of(name, address),
          range,
          Origin.COMPUTED.referringTo(new Reference(address, "")));
    }
    return undefined(name, range, scope);
  }

  /** Returns what stands for a name that the template does not define, after telling of it. */
  static Value undefined(String name, SourceRange range, Scope scope) {
    if (scope.declarations().mayBeMade(name)) {
      return Unknown.because(Cause.FUNCTION, "resource " + name + ", made by a transform", range);
    }
    scope
        .diagnostics()
        .warning(
            name.isBlank() ? "Reference without a name" : name + " is not defined",
            "The template has no parameter or resource of this name, so the value is unknown."
                + scope.diagnostics().hint(name, () -> names(scope)),
            range);
    return Unknowns.invalid("undefined " + name, range);
  }

  private static Set<String> names(Scope scope) {
    Set<String> names = new LinkedHashSet<>(scope.values().keySet());
    names.addAll(scope.declarations().resources());
    return names;
  }
}
