package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.AttributeSearch.Found;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.References;
import io.dutyline.hcl.eval.Traversal;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows an expression to all that its names stand for. */
final class ReferenceWay {
  private final Way way;
  private final boolean valued;

  /**
   * @param valued whether to tell values
   */
  ReferenceWay(Way way, boolean valued) {
    this.way = way;
    this.valued = valued;
  }

  /** Tells of what was found at a place. */
  void tell(String name, Found found, Outlook at) {
    boolean own = found.iterators().isEmpty();
    Named named = new Named(name, found.expression(), at, own);
    tell(named, "", () -> follow(found.expression(), at, found.iterators()));
  }

  /**
   * An expression under a name.
   *
   * @param evaluable whether all its names mean something here
   */
  private record Named(String name, Expression expression, Outlook at, boolean evaluable) {
    SourceRange range() {
      return at.module().evaluation().range(expression.range());
    }

    HclValue value() {
      return at.module().evaluation().evaluate(expression, at.scope(), name);
    }
  }

  private void tell(Named named, String source, Runnable further) {
    HclValue value = named.evaluable() ? named.value() : HclValue.Null.OF_ANY_TYPE;
    String is = named.evaluable() ? is(value, named) : "";
    boolean literal = References.of(named.expression()).isEmpty();
    String from = source.isEmpty() && literal ? ", as written" : source;
    String text =
        is.isEmpty() && from.isEmpty() ? named.name() + " is made here" : named.name() + is + from;
    way.hidden(isSensitive(value), () -> way.add(text, named.range(), further));
  }

  private static boolean isSensitive(HclValue value) {
    return value.marks().contains(Mark.SENSITIVE);
  }

  private String is(HclValue value, Named named) {
    if (way.isSecret() || isSensitive(value)) {
      return " is a value that is not shown";
    }
    if (!valued) {
      return "";
    }
    Evaluation evaluation = named.at().module().evaluation();
    Value converted = new ValueConverter(evaluation).value(value, named.expression(), Set.of());
    if (converted instanceof Unknown unknown) {
      return " depends on " + unknown.reason().input();
    }
    return converted instanceof Absent ? " = null" : " = " + ValueWords.describe(converted);
  }

  private void follow(Expression expression, Outlook at, Map<String, Expression> iterators) {
    if (bare(expression) instanceof Expression.Conditional conditional) {
      conditional(conditional, at, iterators);
      return;
    }
    for (Traversal each : References.of(expression)) {
      follow(each, at, iterators);
    }
  }

  private static Expression bare(Expression expression) {
    Expression bare = expression;
    while (bare instanceof Expression.Parentheses || bare instanceof Expression.TemplateWrap) {
      bare =
          bare instanceof Expression.Parentheses parentheses
              ? parentheses.inner()
              : ((Expression.TemplateWrap) bare).wrapped();
    }
    return bare;
  }

  /** The side that is not taken says nothing. */
  private void conditional(
      Expression.Conditional conditional, Outlook at, Map<String, Expression> iterators) {
    Named condition = new Named("its condition", conditional.condition(), at, iterators.isEmpty());
    HclValue value =
        condition.evaluable() && valued ? condition.value() : HclValue.Null.OF_ANY_TYPE;
    Runnable further = () -> follow(conditional.condition(), at, iterators);
    way.hidden(isSensitive(value), () -> way.add(outcome(value), further));
    boolean known = value instanceof HclValue.Bool;
    boolean first = value instanceof HclValue.Bool bool && bool.value();
    if (!known || first) {
      follow(conditional.whenTrue(), at, iterators);
    }
    if (!known || !first) {
      follow(conditional.whenFalse(), at, iterators);
    }
  }

  private static String outcome(HclValue condition) {
    if (condition instanceof HclValue.Bool bool) {
      return bool.value()
          ? "its condition is true, so the value before the colon counts"
          : "its condition is false, so the value after the colon counts";
    }
    return "either value may count, by its condition";
  }

  private void follow(Traversal reference, Outlook at, Map<String, Expression> iterators) {
    List<String> names = names(reference);
    String first = names.isEmpty() ? "" : names.get(0);
    Expression collection = iterators.get(reference.root());
    if (collection != null) {
      iterator(reference.root() + " goes through a collection, as a dynamic block", collection, at);
      return;
    }
    switch (reference.root()) {
      case "var" -> variable(first, at.module());
      case "local" -> local(first, at.module());
      case "module" -> output(reference, names, at.module());
      case "each", "count" -> number(at.around(), at.module());
      case "data" -> data(names, at.module());
      case "path", "terraform", "self", "ephemeral" -> way.add(text(reference, names));
      case "resource" -> {
        if (names.size() > 1) {
          resource(first, names.subList(1, names.size()), at.module());
        }
      }
      default -> resource(reference.root(), names, at.module());
    }
  }

  private static String text(Traversal reference, List<String> names) {
    return reference.root() + "." + String.join(".", names) + " is Terraform's own";
  }

  private static List<String> names(Traversal reference) {
    List<String> names = new ArrayList<>();
    for (Traversal.Step step : reference.steps()) {
      if (step instanceof Traversal.Step.Name name) {
        names.add(name.name());
      }
    }
    return names;
  }

  private void iterator(String text, Expression collection, Outlook at) {
    way.add(
        text,
        at.module().evaluation().range(collection.range()),
        () -> follow(collection, at, Map.of()));
  }

  private void local(String name, ModuleInstance module) {
    Attribute local = module.declarations().locals().get(name);
    if (local != null) {
      tell(named("local." + name, local.expression(), module));
    }
  }

  private Named named(String name, Expression expression, ModuleInstance module) {
    Declaration none =
        new Declaration("", List.of(), range(expression), range(expression), Map.of(), List.of());
    return new Named(module.prefix() + name, expression, Outlook.of(module, none), true);
  }

  private static Range range(Expression expression) {
    return expression.range();
  }

  private void tell(Named named) {
    tell(named, "", () -> follow(named.expression(), named.at(), Map.of()));
  }

  /** Tells of a variable, and of who gives it its value. */
  void variable(String name, ModuleInstance module) {
    Declaration declaration = module.declarations().variables().get(name);
    if (declaration == null) {
      return;
    }
    Evaluation evaluation = module.evaluation();
    String label = module.prefix() + "var." + name;
    Variables.Arguments arguments = module.variables().arguments();
    Optional<Variables.Source> source = arguments.source(name);
    HclValue value = module.variable(name, declaration.header());
    Expression shown =
        declaration.expression("default").orElse(new Expression.Invalid(declaration.header()));
    Named whole =
        new Named(
            label,
            source.map(Variables.Source::expression).orElse(shown),
            Outlook.of(module, declaration),
            true);
    String is = is(value, whole);
    SourceRange place = evaluation.range(declaration.header());
    way.hidden(
        isSensitive(value),
        () -> {
          if (source.isPresent()) {
            way.add(
                label + is + given(source.get()),
                place,
                () -> argument(source.get(), name, module));
          } else if (arguments.isConfigured(name)) {
            way.add(label + is + ", as the configuration says", place);
          } else {
            standard(declaration, label, is, evaluation);
          }
        });
  }

  private static String given(Variables.Source source) {
    return source.call().isEmpty() ? ", from a file of values" : ", given by its call";
  }

  private void argument(Variables.Source source, String name, ModuleInstance module) {
    if (source.outlook().isEmpty()) {
      way.add(name + " is given here", module.evaluation().range(source.expression().range()));
      return;
    }
    String label = "argument " + name + " of " + source.call();
    Named argument = new Named(label, source.expression(), source.outlook().get(), true);
    tell(argument, "", () -> follow(source.expression(), argument.at(), Map.of()));
  }

  private void standard(Declaration declaration, String label, String is, Evaluation evaluation) {
    Optional<Expression> standard = declaration.expression("default");
    if (standard.isPresent()) {
      way.add(label + is + ", its default", evaluation.range(standard.get().range()));
    } else {
      way.add(
          label + " is not known: nobody gives it a value, and it has no default",
          evaluation.range(declaration.header()));
    }
  }

  private void output(Traversal reference, List<String> names, ModuleInstance module) {
    Optional<Expansion<ModuleInstance>> called =
        names.isEmpty() ? Optional.empty() : module.modules().called(names.get(0));
    if (called.isEmpty()) {
      way.add(
          "module." + String.join(".", names) + " is not known: the module was not read",
          module.evaluation().range(reference.range()));
      return;
    }
    for (ModuleInstance each : called.get().all()) {
      Declaration output =
          names.size() > 1 ? each.declarations().outputs().get(names.get(1)) : null;
      if (output != null && output.expression("value").isPresent()) {
        tell(named("output." + names.get(1), output.expression("value").get(), each));
      }
    }
  }

  /** Tells of how many instances of a block there are. */
  void number(Declaration block, ModuleInstance module) {
    for (String argument : List.of("count", "for_each")) {
      Optional<Expression> expression = block.expression(argument);
      if (expression.isPresent()) {
        Named named = new Named(argument, expression.get(), Outlook.of(module, block), true);
        tell(named, "", () -> follow(named.expression(), named.at(), Map.of()));
      }
    }
  }

  /** Tells of how many instances of the modules around there are. */
  void numbers(ModuleInstance module) {
    module
        .variables()
        .arguments()
        .outlook()
        .ifPresent(
            each -> {
              number(each.around(), each.module());
              numbers(each.module());
            });
  }

  private void data(List<String> names, ModuleInstance module) {
    if (names.size() < 2) {
      return;
    }
    Declaration data = module.declarations().data().get(names.get(0) + "." + names.get(1));
    if (data != null) {
      String label = "data." + names.get(0) + "." + names.get(1);
      boolean document = names.get(0).equals("aws_iam_policy_document");
      String text = document ? " is made here" : " is read when Terraform runs";
      way.add(module.prefix() + label + text, module.evaluation().range(data.header()));
    }
  }

  private void resource(String type, List<String> names, ModuleInstance module) {
    if (names.isEmpty()) {
      return;
    }
    String name = type + "." + names.get(0);
    Declaration resource = module.declarations().resources().get(name);
    Optional<Expansion<ResourceInstance>> instances = module.resource(name);
    if (resource == null || instances.isEmpty() || instances.get().all().isEmpty()) {
      return;
    }
    String attribute = names.size() > 1 ? names.get(1) : "";
    Attribute written = resource.attributes().get(attribute);
    String label = module.prefix() + name + (attribute.isEmpty() ? "" : "." + attribute);
    if (written == null) {
      way.add(label + " is known only after apply", module.evaluation().range(resource.header()));
      return;
    }
    ResourceInstance one = instances.get().all().iterator().next();
    boolean single = instances.get().all().size() == 1;
    Named named = new Named(label, written.expression(), Outlook.of(one), single);
    tell(named, "", () -> follow(named.expression(), named.at(), Map.of()));
  }
}
