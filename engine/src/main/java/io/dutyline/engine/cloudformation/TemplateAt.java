package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.Optional;

/**
 * A template as a stack of a deployment has it, in one scenario: what each of its expressions is
 * worth there.
 */
record TemplateAt(TreeStack stack, Scenario scenario) {
  private static final String RESOURCES = "Resources";

  /**
   * What stands somewhere.
   *
   * @param valued what has the value there
   * @param written the author's expression for it, which may be another one than transforms make of
   *     it
   */
  record Place(Node valued, Node written) {}

  /** Returns what stands at a place of a resource, or anywhere else in the template. */
  Optional<Place> at(SourceRange range, String resource) {
    Optional<Node> own =
        entry(RESOURCES, resource).flatMap(each -> NodeSearch.at(range, each.value()));
    Optional<Node> any = own.or(() -> NodeSearch.at(range, stack.template()));
    Optional<Node> written = NodeSearch.at(range, stack.written().root());
    return any.or(() -> written).map(valued -> new Place(valued, written.orElse(valued)));
  }

  /** Returns the logical id of a resource. */
  static String name(Resource resource) {
    return resource.address().substring(resource.address().lastIndexOf('/') + 1);
  }

  private Evaluator evaluator() {
    return stack.preparation().evaluator(View.RESOURCES);
  }

  /** Returns what an expression is worth to a resource. */
  Value value(Node node) {
    return scenario.settle(evaluator().evaluate(node));
  }

  /** Returns what a parameter or pseudo parameter is worth; empty if there is none of the name. */
  Optional<Value> value(String input) {
    return Optional.ofNullable(evaluator().scope().values().get(input)).map(scenario::settle);
  }

  /** Returns an input that conditions may be about; empty if there is none of this name. */
  Optional<Input> input(String name) {
    return Optional.ofNullable(evaluator().scope().inputs().get(name));
  }

  Condition condition(String name, Node usedAt) {
    return evaluator().formulas().named(name, usedAt.range());
  }

  Truth truth(Condition condition) {
    return condition.formula() instanceof Constant constant
        ? Truth.of(constant.value())
        : scenario.implies(condition);
  }

  /** Returns an entry of a section: {@code Parameters}, {@code Env}. */
  Optional<MappingNode.Entry> entry(String section, String name) {
    return below(stack.template(), section).flatMap(each -> below(each.value(), name));
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

  /** Returns what the stack around passes to a parameter, as it is written there. */
  Optional<MappingNode.Entry> argument(String parameter) {
    return Optional.ofNullable(stack.deployed().arguments())
        .flatMap(each -> each.passed(parameter));
  }

  /** Returns the stack around. */
  Optional<TemplateAt> outer() {
    return Optional.ofNullable(stack.outer()).map(each -> new TemplateAt(each, scenario));
  }

  /** Returns the nested stack that a resource is; empty if it is none that was followed. */
  Optional<TemplateAt> child(String name) {
    return Optional.ofNullable(stack.child(name)).map(each -> new TemplateAt(each, scenario));
  }
}
