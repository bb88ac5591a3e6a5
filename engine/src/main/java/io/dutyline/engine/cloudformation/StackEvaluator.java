package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Node.MappingNode;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
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

/** A template to a stack: every expression in it to a value. */
final class StackEvaluator {
  private static final String FORMAT = "cloudformation";

  private static final Set<String> SECTIONS =
      Set.of(
          "AWSTemplateFormatVersion",
          "Conditions",
          "Description",
          "Globals",
          "Hooks",
          "Mappings",
          "Metadata",
          "Outputs",
          "Parameters",
          "Resources",
          "Rules",
          "Transform");

  /** Types of resources that are stacks with templates of their own. */
  private static final Set<String> NESTED =
      Set.of("AWS::CloudFormation::Stack", "AWS::Serverless::Application");

  /**
   * Ten times what a stack may have. Rules relate resources to each other, which takes time in the
   * square of their number.
   */
  private static final int MOST_RESOURCES = 5_000;

  private final SourceFile file;
  private final MappingNode template;
  private final Facts facts;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Budget budget = new Budget(diagnostics);

  private StackEvaluator(SourceFile file, MappingNode template, Facts facts) {
    this.file = file;
    this.template = template;
    this.facts = facts;
  }

  /**
   * Returns the stack that {@code template} deploys. What cannot be evaluated in it is unknown,
   * with its reason, and mistakes are told in diagnostics; an error among them says that a resource
   * could not be read.
   *
   * @param file that the template was read from
   * @param facts what the configuration says of the deployment
   */
  static Parsed<Stack> evaluate(SourceFile file, MappingNode template, Facts facts) {
    return new StackEvaluator(file, template, facts).evaluate();
  }

  private Parsed<Stack> evaluate() {
    if (section("Resources") instanceof MappingNode map && map.entries().size() > MOST_RESOURCES) {
      return Parsed.failed(List.of(tooManyResources(map)));
    }
    tellUnknownSections();
    Transforms.tell(template, diagnostics);
    List<Resource> resources = resources(evaluator());
    Stack stack =
        new Stack(
            file.path(),
            FORMAT,
            facts.regions(),
            file.head(),
            resources,
            ParameterReader.secrets(section("Parameters")));
    return Parsed.of(stack, diagnostics.inOrder());
  }

  private Diagnostic tooManyResources(MappingNode resources) {
    return Diagnostic.error(
        "Template has too many resources",
        file.path()
            + " has "
            + resources.entries().size()
            + " of them, more than the limit of "
            + MOST_RESOURCES
            + ", so none is judged. Split the template.",
        resources.entries().get(MOST_RESOURCES).keyRange());
  }

  private Evaluator evaluator() {
    Declarations declarations = Declarations.of(template);
    Map<String, Input> inputs = new LinkedHashMap<>(PseudoParameters.of(facts, file.head()));
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
      evaluated.add(formulas.named(name, file.head()));
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

  private List<Resource> resources(Evaluator evaluator) {
    Node section = section("Resources");
    List<Resource> resources = new ArrayList<>();
    if (section instanceof MappingNode map) {
      ResourceEvaluator resourceEvaluator = new ResourceEvaluator(evaluator);
      for (MappingNode.Entry entry : map.entries()) {
        if (IntrinsicFunctions.isName(entry.key())) {
          tellMaker(entry.key(), entry.keyRange());
        } else {
          Resource resource = resourceEvaluator.evaluate(entry);
          if (resource != null) {
            resources.add(resource);
            tellNested(resource);
          }
        }
      }
    } else if (section instanceof Node.FunctionNode call) {
      tellMaker(call.name(), call.range());
    } else {
      tellNoResources(section);
    }
    return resources;
  }

  private void tellMaker(String function, SourceRange range) {
    diagnostics.warning(
        function + " in Resources is not evaluated",
        "The resources that it makes are not judged.",
        range);
  }

  private void tellNested(Resource resource) {
    if (NESTED.contains(resource.type())) {
      diagnostics.note(
          "Nested stack " + resource.address() + " is not followed",
          "Its template is judged by itself where it is among the files; what this one passes to it"
              + " is not known there.",
          resource.head());
    }
  }

  private void tellNoResources(@Nullable Node section) {
    if (section != null && !Shapes.isNull(section)) {
      diagnostics.error(
          "Resources is not a map",
          "It is " + Shapes.name(section) + ", so no resource can be judged.",
          section.range());
    } else if (template.get("Fn::Transform").isEmpty()) {
      diagnostics.warning(
          "Template has no resources",
          "Nothing in it can be judged. Add a section Resources.",
          section == null ? file.head() : section.range());
    }
  }

  private void tellUnknownSections() {
    for (MappingNode.Entry entry : template.entries()) {
      String name = entry.key();
      if (!SECTIONS.contains(name) && !IntrinsicFunctions.isName(name)) {
        diagnostics.warning(
            "Unknown section " + name,
            "CloudFormation does not know it, so it is not read."
                + diagnostics.hint(name, SECTIONS),
            entry.keyRange());
      }
    }
  }
}
