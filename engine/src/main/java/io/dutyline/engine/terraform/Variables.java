package io.dutyline.engine.terraform;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of one module instance. */
final class Variables {
  private static final int LONGEST_CLAIM = 60;

  private final ModuleInstance module;
  private final Arguments arguments;
  private final Map<String, HclValue> known = new HashMap<>();

  Variables(ModuleInstance module, Arguments arguments) {
    this.module = module;
    this.arguments = arguments;
  }

  /** Where the values of a module's variables come from. */
  interface Arguments {
    Optional<Argument> argument(String variable);

    /** Returns the expression that gives a variable its value; empty if no file does. */
    Optional<Source> source(String variable);

    /** Returns where the call stands whose arguments these are; empty for the root module. */
    default Optional<Outlook> outlook() {
      return Optional.empty();
    }

    /** Returns whether the configuration gives a variable its value. */
    default boolean isConfigured(String variable) {
      return false;
    }

    /** Returns what a variable is for which there is neither a value nor a default. */
    HclValue missing(Declaration variable, HclType type);

    /** Returns whether defaults can be replaced by whoever deploys: then they are assumptions. */
    boolean isRoot();
  }

  /**
   * What gives a variable its value.
   *
   * @param outlook what its names mean; empty if it has none
   * @param call address of the module call that it is an argument of; else empty
   */
  record Source(Expression expression, Optional<Outlook> outlook, String call) {
    Source(Expression expression) {
      this(expression, Optional.empty(), "");
    }

    Source(Expression expression, Outlook outlook, String call) {
      this(expression, Optional.of(outlook), call);
    }
  }

  Arguments arguments() {
    return arguments;
  }

  /** A value, and where its expression stands. */
  record Argument(HclValue value, Range written, SourceRange range) {}

  /** Returns the value of a variable; empty if none of this name is declared. */
  Optional<HclValue> value(String name) {
    Declaration declaration = module.declarations().variables().get(name);
    if (declaration == null) {
      return Optional.empty();
    }
    HclValue value = known.get(name);
    if (value == null) {
      Evaluation evaluation = module.evaluation();
      value =
          evaluation
              .chain()
              .link(
                  module.prefix() + "var." + name,
                  evaluation.range(declaration.header()),
                  () -> evaluate(declaration));
      known.put(name, value);
    }
    return Optional.of(value);
  }

  private HclValue evaluate(Declaration declaration) {
    VariableType type = module.evaluation().type(declaration);
    boolean sensitive = module.isTrue(declaration, "sensitive");
    Optional<Argument> argument = arguments.argument(declaration.name());
    boolean nullable = !isFalse(declaration, "nullable");
    HclValue value;
    if (argument.isPresent() && (nullable || !(argument.get().value() instanceof HclValue.Null))) {
      value = convert(argument.get().value(), type, declaration, argument.get().written());
      hide(sensitive, argument.get().range());
    } else {
      value = standard(declaration, type, sensitive);
    }
    return sensitive ? Marks.add(value, Set.of(Mark.SENSITIVE)) : value;
  }

  private HclValue standard(Declaration declaration, VariableType type, boolean sensitive) {
    Optional<Expression> expression = declaration.expression("default");
    if (expression.isEmpty()) {
      return arguments.missing(declaration, type.type());
    }
    Evaluation evaluation = module.evaluation();
    hide(sensitive, evaluation.range(expression.get().range()));
    HclValue value =
        convert(
            evaluation.evaluate(
                expression.get(), module.scope(), module.prefix() + "var." + declaration.name()),
            type,
            declaration,
            expression.get().range());
    if (!arguments.isRoot() || value instanceof HclValue.Unknown) {
      return value;
    }
    String claim = sensitive ? "its default" : claim(value);
    Assumption assumption = new Assumption("var." + declaration.name(), claim);
    return Marks.add(value, Set.of(new Provenance.Assumed(assumption)));
  }

  private static String claim(HclValue value) {
    String quote = value instanceof HclValue.Text ? "\"" : "";
    String text =
        value instanceof HclValue.Null
            ? "null"
            : Scalars.text(value).map(each -> quote + each + quote).orElse("");
    boolean plain = !text.isEmpty() && text.length() <= LONGEST_CLAIM && text.indexOf('\n') < 0;
    return plain ? text + ", its default" : "its default";
  }

  private HclValue convert(
      HclValue value, VariableType type, Declaration declaration, Range written) {
    Optional<HclValue> converted = type.apply(value);
    if (converted.isPresent()) {
      return converted.get();
    }
    module
        .evaluation()
        .warn(
            "Wrong type of a variable's value",
            "Variable %s is of another type; its value is taken for unknown."
                .formatted(declaration.name()),
            written);
    return Marks.add(
        Evaluation.unknown(type.type()),
        Set.of(Provenance.Because.of(Cause.INVALID, name(declaration))));
  }

  private String name(Declaration declaration) {
    return module.prefix() + "var." + declaration.name();
  }

  private void hide(boolean sensitive, SourceRange range) {
    if (sensitive) {
      module.evaluation().secret(range);
    }
  }

  private boolean isFalse(Declaration declaration, String attribute) {
    return declaration
        .expression(attribute)
        .map(each -> module.evaluation().evaluate(each, module.scope(), attribute))
        .filter(value -> value instanceof HclValue.Bool bool && !bool.value())
        .isPresent();
  }
}
