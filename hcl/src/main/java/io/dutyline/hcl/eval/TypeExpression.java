package io.dutyline.hcl.eval;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads types as variables declare them: <code>list(object({ a = optional(string, "x") }))</code>.
 */
public final class TypeExpression {
  private final List<Problem> problems = new ArrayList<>();

  private TypeExpression() {}

  /**
   * Returns the type that an expression says; what it does not say well takes every value. The
   * quoted {@code "string"}, {@code "list"} and {@code "map"} of old are read too.
   */
  public static Result<TypeConstraint> read(Expression expression) {
    TypeExpression reader = new TypeExpression();
    TypeConstraint constraint = reader.type(expression);
    return new Result<>(constraint, reader.problems);
  }

  private TypeConstraint type(Expression expression) {
    if (expression instanceof Variable variable) {
      return named(variable.name(), variable.range());
    }
    if (expression instanceof Template template
        && template.parts().size() == 1
        && template.parts().get(0) instanceof Literal literal
        && literal.value() instanceof Text text) {
      return named(text.value(), template.range());
    }
    if (expression instanceof FunctionCall call) {
      return composed(call);
    }
    return expression instanceof Expression.Invalid
        ? TypeConstraint.ANY
        : invalid(
            "A type is a keyword such as string, or a form such as list(string).",
            expression.range());
  }

  private TypeConstraint named(String name, Range range) {
    return switch (name) {
      case "string" -> plain(HclType.STRING);
      case "number" -> plain(HclType.NUMBER);
      case "bool" -> plain(HclType.BOOL);
      case "any" -> TypeConstraint.ANY;
      case "list" -> plain(new ListType(HclType.DYNAMIC));
      case "set" -> plain(new SetType(HclType.DYNAMIC));
      case "map" -> plain(new MapType(HclType.DYNAMIC));
      default ->
          invalid(
              "There is no type \""
                  + name
                  + "\". It is one of string, number, bool, any, list(...), set(...), map(...),"
                  + " object({...}), tuple([...]).",
              range);
    };
  }

  private static TypeConstraint plain(HclType type) {
    return new TypeConstraint(type, Optional.empty());
  }

  private TypeConstraint invalid(String detail, Range range) {
    problems.add(Problem.error("Invalid type specification", detail, range));
    return TypeConstraint.ANY;
  }

  private TypeConstraint composed(FunctionCall call) {
    if (call.arguments().size() != 1) {
      return invalid(call.name() + "(...) takes one type.", call.range());
    }
    Expression argument = call.arguments().get(0);
    return switch (call.name()) {
      case "list" -> ofElements(ListType::new, type(argument));
      case "set" -> ofElements(SetType::new, type(argument));
      case "map" -> ofElements(MapType::new, type(argument));
      case "object" -> object(argument);
      case "tuple" -> tuple(argument);
      case "optional" ->
          invalid("optional(...) stands only at an attribute of object({...}).", call.range());
      default -> invalid("There is no type \"" + call.name() + "(...)\".", call.nameRange());
    };
  }

  private static TypeConstraint ofElements(
      java.util.function.Function<HclType, HclType> collection, TypeConstraint element) {
    HclType type = collection.apply(element.type());
    return new TypeConstraint(
        type, element.defaults().map(inner -> Defaults.ofElements(type, inner)));
  }

  private TypeConstraint tuple(Expression argument) {
    if (!(argument instanceof TupleConstructor tuple)) {
      return invalid("tuple(...) takes a list of types in [...].", argument.range());
    }
    List<HclType> elements = new ArrayList<>();
    Map<String, Defaults> parts = new LinkedHashMap<>();
    for (Expression each : tuple.elements()) {
      TypeConstraint element = type(each);
      element.defaults().ifPresent(inner -> parts.put(String.valueOf(elements.size()), inner));
      elements.add(element.type());
    }
    return composed(new TupleType(elements), Map.of(), parts);
  }

  private static TypeConstraint composed(
      HclType type, Map<String, HclValue> values, Map<String, Defaults> parts) {
    return new TypeConstraint(
        type,
        values.isEmpty() && parts.isEmpty()
            ? Optional.empty()
            : Optional.of(new Defaults(type, values, parts)));
  }

  private TypeConstraint object(Expression argument) {
    if (!(argument instanceof ObjectConstructor object)) {
      return invalid("object(...) takes attributes and their types in {...}.", argument.range());
    }
    Map<String, HclType> attributes = new LinkedHashMap<>();
    Set<String> optional = new HashSet<>();
    Map<String, HclValue> values = new LinkedHashMap<>();
    Map<String, Defaults> parts = new LinkedHashMap<>();
    for (ObjectConstructor.Item item : object.items()) {
      Optional<String> name = name(item.key());
      if (name.isEmpty()) {
        invalid("The name of an attribute is a plain word.", item.key().range());
        continue;
      }
      TypeConstraint attribute = attribute(name.get(), item.value(), optional, values);
      attributes.put(name.get(), attribute.type());
      attribute.defaults().ifPresent(inner -> parts.put(name.get(), inner));
    }
    return composed(new ObjectType(attributes, optional), values, parts);
  }

  private static Optional<String> name(Expression key) {
    if (key instanceof Template template && template.parts().size() == 1) {
      return name(template.parts().get(0));
    }
    return key instanceof Literal literal && literal.value() instanceof Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private TypeConstraint attribute(
      String name, Expression written, Set<String> optional, Map<String, HclValue> values) {
    if (!(written instanceof FunctionCall call) || !call.name().equals("optional")) {
      return type(written);
    }
    optional.add(name);
    int count = call.arguments().size();
    if (count < 1 || count > 2) {
      return invalid("optional(...) takes a type, and perhaps a default.", call.range());
    }
    TypeConstraint type = type(call.arguments().get(0));
    if (count == 2) {
      defaultValue(call.arguments().get(1), type).ifPresent(value -> values.put(name, value));
    }
    return type;
  }

  private Optional<HclValue> defaultValue(Expression written, TypeConstraint type) {
    Result<HclValue> evaluated = Evaluator.evaluate(written, EmptyScope.EMPTY);
    problems.addAll(evaluated.problems());
    if (evaluated.hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.apply(evaluated.value()));
    } catch (ConversionException e) {
      problems.add(
          Problem.error(
              "Invalid default value for optional attribute",
              "This default is not of the type of its attribute: " + e.getMessage() + ".",
              written.range()));
      return Optional.empty();
    }
  }
}
