package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A module as one call of it is, or the root module. What it declares is evaluated when it is asked
 * for, in whatever order, and once.
 */
final class ModuleInstance {
  private static final String DATA = "data.";

  private final Evaluation evaluation;
  private final ModuleFolder folder;
  private final ModulePlace place;
  private final String prefix;
  private final Variables variables;
  private final Providers providers;
  private final ModuleScope scope;
  private final ModuleCalls modules;
  private final Map<String, HclValue> locals = new HashMap<>();
  private final Map<String, HclValue> outputs = new HashMap<>();
  private final Map<String, Expansion<ResourceInstance>> resources = new HashMap<>();
  private final Map<String, Expansion<ResourceInstance>> data = new HashMap<>();
  private final Map<String, HclValue> objects = new HashMap<>();

  /**
   * @param arguments gives its variables' values
   */
  ModuleInstance(
      Evaluation evaluation,
      ModuleFolder folder,
      ModulePlace place,
      Variables.Arguments arguments,
      Providers.Passed passed) {
    this.evaluation = evaluation;
    this.folder = folder;
    this.place = place;
    this.prefix = place.prefix();
    evaluation.use(folder);
    this.scope = new ModuleScope(this);
    this.variables = new Variables(this, arguments);
    this.providers = new Providers(this, passed);
    this.modules = new ModuleCalls(this);
  }

  Evaluation evaluation() {
    return evaluation;
  }

  ModuleFolder folder() {
    return folder;
  }

  Declarations declarations() {
    return folder.declarations();
  }

  String prefix() {
    return prefix;
  }

  ModulePlace place() {
    return place;
  }

  List<Call> calls() {
    return place.calls();
  }

  /** Returns whether this module is one of a folder, or is called by one on the way. */
  boolean isBelow(ModuleFolder other) {
    return folder.path().equals(other.path()) || place.folders().contains(other.path());
  }

  Variables variables() {
    return variables;
  }

  ModuleScope scope() {
    return scope;
  }

  Providers providers() {
    return providers;
  }

  ModuleCalls modules() {
    return modules;
  }

  /** Returns the value of a variable, for a reference that stands at {@code range}. */
  HclValue variable(String name, Range range) {
    Optional<HclValue> value = variables.value(name);
    return value.isPresent() ? value.get() : undeclared("var." + name, range);
  }

  HclValue local(String name, Range range) {
    HclValue known = locals.get(name);
    if (known != null) {
      return known;
    }
    Attribute attribute = declarations().locals().get(name);
    if (attribute == null) {
      return undeclared("local." + name, range);
    }
    String what = prefix + "local." + name;
    HclValue value =
        evaluation
            .chain()
            .link(
                what,
                evaluation.range(range),
                () -> evaluation.evaluate(attribute.expression(), scope, what));
    locals.put(name, value);
    return value;
  }

  /** Returns the value of an output; empty if there is none of this name. */
  Optional<HclValue> output(String name) {
    Declaration declaration = declarations().outputs().get(name);
    if (declaration == null || declaration.expression("value").isEmpty()) {
      return Optional.empty();
    }
    HclValue known = outputs.get(name);
    if (known == null) {
      String what = prefix + "output." + name;
      SourceRange range = evaluation.range(declaration.header());
      known =
          evaluation
              .chain()
              .link(
                  what,
                  range,
                  () -> evaluation.evaluate(declaration.expression("value").get(), scope, what));
      if (isTrue(declaration, "sensitive")) {
        known = Marks.add(known, Set.of(Mark.SENSITIVE));
      }
      outputs.put(name, known);
    }
    return Optional.of(known);
  }

  /** Returns the instances of a resource; empty if there is none of this name. */
  Optional<Expansion<ResourceInstance>> resource(String name) {
    return instances(declarations().resources(), resources, name, "");
  }

  /** Returns the instances of a data source; empty if there is none of this name. */
  Optional<Expansion<ResourceInstance>> data(String name) {
    return instances(declarations().data(), data, name, DATA);
  }

  /**
   * Returns what a resource or data source is in an expression; empty if none is declared.
   *
   * @param name with {@code data.} in front for a data source
   * @param inCaseOfUnknown marks for the value where the number of instances is not known
   */
  Optional<HclValue> object(String name, Set<Mark> inCaseOfUnknown) {
    HclValue known = objects.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Expansion<ResourceInstance>> instances =
        name.startsWith(DATA) ? data(name.substring(DATA.length())) : resource(name);
    Optional<HclValue> object =
        instances.map(each -> each.value(ResourceInstance::object, inCaseOfUnknown));
    object.ifPresent(value -> objects.put(name, value));
    return object;
  }

  private Optional<Expansion<ResourceInstance>> instances(
      Map<String, Declaration> declared,
      Map<String, Expansion<ResourceInstance>> known,
      String name,
      String mode) {
    Declaration declaration = declared.get(name);
    if (declaration == null) {
      return Optional.empty();
    }
    Expansion<ResourceInstance> expansion = known.get(name);
    if (expansion == null) {
      String address = prefix + mode + name;
      Map<String, Attribute> attributes = new LinkedHashMap<>(declaration.attributes());
      ResourceInstance.META.forEach(attributes::remove);
      expansion =
          new Expander(evaluation, scope)
              .expand(
                  declaration,
                  address,
                  (key, inner) ->
                      new ResourceInstance(this, declaration, address + key, inner, attributes));
      known.put(name, expansion);
    }
    return Optional.of(expansion);
  }

  /** Returns an unknown value for what nothing declares, and tells of it. */
  HclValue undeclared(String what, Range range) {
    evaluation.warn(
        "Reference to something that is not declared",
        "There is no %s in this module (%s). Declare it, or mend the name."
            .formatted(what, folder.id()),
        range);
    return Evaluation.unknown(HclType.DYNAMIC, Provenance.Because.of(Cause.INVALID, prefix + what));
  }

  /** Terraform refuses such a word; what its author means is clear. */
  HclValue misspelt(String word, Range range) {
    String right = word.toLowerCase(Locale.ROOT);
    evaluation.warn(
        "Boolean in the wrong case",
        "There is no '%s' in HCL; it is taken for %s. Write %s.".formatted(word, right, right),
        range);
    return HclValue.Bool.of(right.equals("true"));
  }

  boolean isTrue(Declaration declaration, String attribute) {
    return declaration
        .expression(attribute)
        .map(each -> evaluation.evaluate(each, scope, attribute))
        .filter(value -> value instanceof HclValue.Bool bool && bool.value())
        .isPresent();
  }
}
