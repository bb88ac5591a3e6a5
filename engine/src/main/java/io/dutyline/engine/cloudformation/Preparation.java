package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What expressions of a template see, made before any of them is evaluated. */
final class Preparation {
  private final MappingNode template;
  private final Deployed deployed;
  private final Diagnostics diagnostics;
  private final Supplier<Map<String, Set<String>>> tested;
  private final Declarations declarations;
  private final Mappings mappings;
  private final Conditions conditions;
  private final Map<String, Input> inputs;
  private final Map<String, Argument> arguments = new HashMap<>();
  private final ConditionFormulas formulas;
  private final Map<View, Evaluator> evaluators = new EnumMap<>(View.class);

  /**
   * @param tested the values that conditions of the whole tree of stacks compare inputs to; asked
   *     for when the first resource is evaluated
   */
  Preparation(
      MappingNode template,
      Deployed deployed,
      Supplier<Map<String, Set<String>>> tested,
      Diagnostics diagnostics) {
    this.template = template;
    this.deployed = deployed;
    this.tested = tested;
    this.diagnostics = diagnostics;
    this.declarations = Declarations.of(template);
    this.inputs = new LinkedHashMap<>(PseudoParameters.of(deployed));
    addParameters();
    this.mappings = Mappings.of(section("Mappings"), diagnostics);
    this.conditions =
        new Conditions(
            section("Conditions"), declarations.complete(), deployed.names(), diagnostics);
    this.formulas = new ConditionFormulas(scope(View.CONDITIONS));
    evaluators.put(View.CONDITIONS, formulas.evaluator());
  }

  private void addParameters() {
    Arguments given = deployed.arguments();
    Map<String, String> facts = given == null ? deployed.facts().parameters() : Map.of();
    ParameterReader reader = new ParameterReader(facts, deployed.names(), diagnostics);
    Map<String, Input> declared = reader.read(section("Parameters"));
    if (given == null) {
      inputs.putAll(declared);
    } else {
      given.fit(declared, inputs, arguments);
    }
  }

  /** Returns the conditions of the template. They come before all else, and see no resource. */
  List<Condition> conditions() {
    List<Condition> evaluated = new ArrayList<>();
    for (String name : conditions.names()) {
      evaluated.add(formulas.named(name, deployed.head()));
    }
    return evaluated;
  }

  /** Returns what evaluates the expressions of the template. */
  Evaluator evaluator(View view) {
    Evaluator known = evaluators.get(view);
    if (known == null) {
      known = new Evaluator(scope(view), formulas);
      evaluators.put(view, known);
    }
    return known;
  }

  private Scope scope(View view) {
    return new Scope(
        declarations,
        inputs,
        values(view),
        view == View.CONDITIONS,
        mappings,
        conditions,
        deployed.names(),
        deployed.outlooks().apply(view),
        deployed.budget(),
        diagnostics);
  }

  private Map<String, Value> values(View view) {
    Map<String, Value> values = new HashMap<>();
    for (Map.Entry<String, Input> entry : inputs.entrySet()) {
      if (!arguments.containsKey(entry.getKey())) {
        values.put(entry.getKey(), value(entry.getValue(), view));
      }
    }
    for (Map.Entry<String, Argument> entry : arguments.entrySet()) {
      values.put(entry.getKey(), entry.getValue().value(view, this::testedOf));
    }
    return values;
  }

  private Value value(Input input, View view) {
    return switch (view) {
      case CONDITIONS -> InputValues.toConditions(input);
      case LIKELY -> InputValues.toResources(input, Set.of());
      case RESOURCES -> InputValues.toResources(input, testedOf(input));
    };
  }

  private Set<String> testedOf(Input input) {
    return tested.get().getOrDefault(input.label(), Set.of());
  }

  private @Nullable Node section(String name) {
    return template.get(name).orElse(null);
  }
}
