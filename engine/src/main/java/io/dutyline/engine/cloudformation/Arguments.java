package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a stack passes to the parameters of one that is nested in it. */
final class Arguments {
  private final NestedResource resource;
  private final Preparation caller;
  private final Diagnostics diagnostics;
  private final boolean early;
  private final List<SourceRange> secrets = new ArrayList<>();

  /**
   * @param caller of the template that {@code resource} stands in
   * @param diagnostics of that template
   */
  Arguments(NestedResource resource, Preparation caller, Diagnostics diagnostics) {
    this(resource, caller, diagnostics, false);
  }

  private Arguments(
      NestedResource resource, Preparation caller, Diagnostics diagnostics, boolean early) {
    this.resource = resource;
    this.caller = caller;
    this.diagnostics = diagnostics;
    this.early = early;
  }

  /** Returns the same before what resources see can be told, since some stack is not made yet. */
  Arguments early() {
    return new Arguments(resource, caller, diagnostics, true);
  }

  /**
   * Gives the declared parameters their values.
   *
   * @param declared the nested template's parameters
   * @param inputs takes those that conditions may be about
   * @param arguments takes the values of those whose value the nesting settles
   */
  void fit(
      Map<String, Input> declared, Map<String, Input> inputs, Map<String, Argument> arguments) {
    for (Map.Entry<String, Input> each : declared.entrySet()) {
      fit(each.getKey(), each.getValue(), inputs, arguments);
    }
    for (MappingNode.Entry each : resource.arguments()) {
      if (!declared.containsKey(each.key()) && !IntrinsicFunctions.isName(each.key())) {
        diagnostics.warning(
            "Nested stack " + resource.name() + " has no parameter " + each.key(),
            "Its template does not declare it, so CloudFormation would refuse it."
                + diagnostics.hint(each.key(), declared.keySet()),
            each.keyRange());
      }
    }
  }

  /** Returns the logical id of the nested stack. */
  String stack() {
    return resource.name();
  }

  /** Returns what is passed to a parameter, as it is written. */
  Optional<MappingNode.Entry> passed(String name) {
    return Optional.ofNullable(resource.argument(name));
  }

  /** Returns where what is passed as a secret is written, once it is fitted. */
  List<SourceRange> secrets() {
    return secrets;
  }

  private void fit(
      String name, Input declared, Map<String, Input> inputs, Map<String, Argument> arguments) {
    if (resource.isOpen(name)) {
      inputs.put(name, declared.withoutDefault());
      return;
    }
    MappingNode.Entry entry = resource.argument(name);
    if (entry == null || isAbsent(entry.value())) {
      withoutArgument(name, declared, inputs, arguments);
      return;
    }
    if (declared.sensitive()) {
      secrets.add(entry.value().range());
    }
    Argument passed = Argument.passed(declared, entry.value(), caller);
    Argument argument = early ? passed.early() : passed;
    arguments.put(name, argument);
    argument.open().ifPresent(input -> inputs.put(name, input));
  }

  private boolean isAbsent(Node value) {
    return caller.evaluator(View.CONDITIONS).evaluate(value) instanceof Absent;
  }

  private void withoutArgument(
      String name, Input declared, Map<String, Input> inputs, Map<String, Argument> arguments) {
    String standard = declared.standard();
    if (standard != null) {
      arguments.put(name, Argument.standard(declared, standard));
      return;
    }
    inputs.put(name, declared);
    diagnostics.warning(
        "Nested stack " + resource.name() + " does not get parameter " + name,
        "It has no default, so CloudFormation would refuse it; its value is taken as unknown. Pass"
            + " it among the Parameters.",
        resource.head());
  }
}
