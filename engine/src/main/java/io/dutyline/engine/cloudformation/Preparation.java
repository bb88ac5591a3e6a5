package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What expressions of a template see, made before any of them is evaluated. */
final class Preparation {
  private final MappingNode template;
  private final Facts facts;
  private final SourceRange head;
  private final Budget budget;
  private final Diagnostics diagnostics;

  /**
   * @param head where messages about the template as a whole point
   */
  Preparation(
      MappingNode template, Facts facts, SourceRange head, Budget budget, Diagnostics diagnostics) {
    this.template = template;
    this.facts = facts;
    this.head = head;
    this.budget = budget;
    this.diagnostics = diagnostics;
  }

  /** Returns what evaluates the expressions of the template. */
  Evaluator evaluator() {
    Declarations declarations = Declarations.of(template);
    Map<String, Input> inputs = new LinkedHashMap<>(PseudoParameters.of(facts, head));
    Node parameters = section("Parameters");
    inputs.putAll(new ParameterReader(facts.parameters(), diagnostics).read(parameters));
    Mappings mappings = Mappings.of(section("Mappings"), diagnostics);
    Conditions conditions =
        new Conditions(section("Conditions"), declarations.complete(), diagnostics);
    Map<String, Value> toConditions = new HashMap<>();
    for (Map.Entry<String, Input> input : inputs.entrySet()) {
      toConditions.put(input.getKey(), InputValues.toConditions(input.getValue()));
    }
    ConditionFormulas formulas =
        new ConditionFormulas(
            new Scope(
                declarations,
                inputs,
                toConditions,
                true,
                mappings,
                conditions,
                budget,
                diagnostics));
    Map<String, Value> toResources = toResources(inputs, conditions, formulas);
    return new Evaluator(
        new Scope(
            declarations, inputs, toResources, false, mappings, conditions, budget, diagnostics),
        formulas);
  }

  /** Conditions come first: what they ask of an input decides what it is to a resource. */
  private Map<String, Value> toResources(
      Map<String, Input> inputs, Conditions conditions, ConditionFormulas formulas) {
    List<Condition> evaluated = new ArrayList<>();
    for (String name : conditions.names()) {
      evaluated.add(formulas.named(name, head));
    }
    Map<String, Set<String>> tested = TestedValues.in(evaluated);
    Map<String, Value> toResources = new HashMap<>();
    for (Map.Entry<String, Input> entry : inputs.entrySet()) {
      Input input = entry.getValue();
      Set<String> values = tested.getOrDefault(input.label(), Set.of());
      toResources.put(entry.getKey(), InputValues.toResources(input, values));
    }
    return toResources;
  }

  private @Nullable Node section(String name) {
    return template.get(name).orElse(null);
  }
}
