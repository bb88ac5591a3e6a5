package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A template as one deployment has it: what each of its expressions is worth there. Not for use by
 * several threads.
 */
final class TemplateAt {
  /** What a parameter is said to be where nobody but the one who gives it a value counts. */
  private static final Set<String> SELF_MADE = Set.of("Default", "AllowedValues");

  /**
   * Where a nested stack is made.
   *
   * @param in the template that makes it
   * @param name its logical id there
   * @param arguments the values that it is given
   */
  record Nesting(TemplateAt in, String name, Map<String, MappingNode.Entry> arguments) {}

  private final Template template;
  private final Facts facts;
  private final Scenario scenario;
  private final Optional<Nesting> nesting;
  private final Evaluator evaluator;

  private TemplateAt(
      Template template,
      MappingNode root,
      Facts facts,
      Scenario scenario,
      Optional<Nesting> nesting) {
    this.template = template;
    this.facts = facts;
    this.scenario = scenario;
    this.nesting = nesting;
    // What is wrong with it was told when it was judged.
    Diagnostics unheard = new Diagnostics();
    this.evaluator =
        new Preparation(root, facts, template.file().head(), new Budget(unheard), unheard)
            .evaluator();
  }

  /** Returns a template that is deployed by itself. */
  static TemplateAt alone(Template template, Facts facts, Scenario scenario) {
    return new TemplateAt(template, template.root(), facts, scenario, Optional.empty());
  }

  /** Returns a template that is deployed as a nested stack of this one. */
  TemplateAt nested(Template child, MappingNode.Entry resource) {
    Map<String, MappingNode.Entry> arguments = new HashMap<>();
    if (property(resource, "Parameters").orElse(null) instanceof MappingNode given) {
      given.entries().forEach(each -> arguments.put(each.key(), each));
    }
    Map<String, String> known = new HashMap<>();
    arguments.forEach(
        (name, argument) -> {
          if (value(argument.value()) instanceof Scalar scalar) {
            known.put(name, scalar.text());
          }
        });
    Facts below = new Facts(known, facts.regions(), facts.account(), facts.partition());
    MappingNode root = withoutDefaults(child.root(), arguments.keySet());
    Nesting here = new Nesting(this, resource.key(), arguments);
    return new TemplateAt(child, root, below, scenario, Optional.of(here));
  }

  /** Who gives a parameter a value gives up its default, though the value may not be known. */
  private static MappingNode withoutDefaults(MappingNode root, Set<String> given) {
    List<MappingNode.Entry> entries = new ArrayList<>();
    for (MappingNode.Entry entry : root.entries()) {
      boolean parameters = entry.key().equals("Parameters");
      Node value =
          parameters && entry.value() instanceof MappingNode map
              ? new MappingNode(
                  map.entries().stream()
                      .map(each -> given.contains(each.key()) ? withoutDefault(each) : each)
                      .toList(),
                  map.range())
              : entry.value();
      entries.add(new MappingNode.Entry(entry.key(), entry.keyRange(), value));
    }
    return new MappingNode(entries, root.range());
  }

  private static MappingNode.Entry withoutDefault(MappingNode.Entry parameter) {
    if (!(parameter.value() instanceof MappingNode body)) {
      return parameter;
    }
    List<MappingNode.Entry> kept =
        body.entries().stream().filter(each -> !SELF_MADE.contains(each.key())).toList();
    return new MappingNode.Entry(
        parameter.key(), parameter.keyRange(), new MappingNode(kept, body.range()));
  }

  Template template() {
    return template;
  }

  Scenario scenario() {
    return scenario;
  }

  Optional<Nesting> nesting() {
    return nesting;
  }

  /** Returns what an expression is worth to a resource. */
  Value value(Node node) {
    return scenario.settle(evaluator.evaluate(node));
  }

  /** Returns whether an expression is worth this very text. */
  boolean isText(Node node, String text) {
    return value(node) instanceof Scalar known && known.text().equals(text);
  }

  /** Returns a parameter or pseudo parameter; empty if there is none of this name. */
  Optional<Input> input(String name) {
    return Optional.ofNullable(evaluator.scope().inputs().get(name));
  }

  /** Returns what an input is worth to a resource. */
  Value value(String input) {
    return scenario.settle(evaluator.scope().values().get(input));
  }

  Condition condition(String name, Node usedAt) {
    return evaluator.formulas().named(name, usedAt.range());
  }

  Truth truth(Condition condition) {
    return condition.formula() instanceof Constant constant
        ? Truth.of(constant.value())
        : scenario.implies(condition);
  }

  /** Returns an entry of a section: {@code Parameters}, {@code Env}. */
  Optional<MappingNode.Entry> entry(String section, String name) {
    return template.root().get(section).orElse(null) instanceof MappingNode map
        ? map.entry(name)
        : Optional.empty();
  }

  /** Returns what stands in a mapping; with its key. */
  Optional<MappingNode.Entry> cell(String mapping, String first, String second) {
    return entry("Mappings", mapping)
        .flatMap(each -> below(each.value(), first))
        .flatMap(each -> below(each.value(), second));
  }

  private static Optional<MappingNode.Entry> below(Node node, String key) {
    return node instanceof MappingNode map ? map.entry(key) : Optional.empty();
  }

  /** Returns what is written for a property of a resource. */
  static Optional<Node> property(MappingNode.Entry resource, String name) {
    return below(resource.value(), "Properties")
        .flatMap(each -> below(each.value(), name))
        .map(MappingNode.Entry::value);
  }

  /** Returns the text that a property of a resource is; empty if it is anything else. */
  static String text(MappingNode.Entry resource, String name) {
    return property(resource, name).orElse(null) instanceof ScalarNode text ? text.text() : "";
  }
}
