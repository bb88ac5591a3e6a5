package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.rule.language.CompareMatcher.Amount;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that an operand is of the kind that its operator wants, and that the property can have it.
 */
final class ValueCheck {
  private static final Set<Operator> NUMBERS =
      EnumSet.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE_THAN, Operator.LESS_THAN);
  private static final Set<Operator> NETWORKS =
      EnumSet.of(Operator.WITHIN_CIDR, Operator.COVERS_CIDR);
  private static final Set<Operator> VERSIONS =
      EnumSet.of(Operator.VERSION_AT_LEAST, Operator.VERSION_BELOW);

  private final Problems problems;

  ValueCheck(Problems problems) {
    this.problems = problems;
  }

  void operand(Operator operator, Amount amount, Value value, Target target) {
    if (value instanceof MapValue) {
      return;
    }
    List<Value> all = amount == Amount.WHOLE ? List.of(value) : Fields.elements(value);
    for (Value each : all) {
      if (operator == Operator.IS) {
        value(each, target);
      } else if (NUMBERS.contains(operator)) {
        number(operator, each);
      } else if (NETWORKS.contains(operator)) {
        network(operator, each);
      } else if (VERSIONS.contains(operator)) {
        version(operator, each);
      }
    }
    kind(operator, value, target);
  }

  /** Checks a value that the property is compared with. */
  void value(Value value, Target target) {
    if (!(value instanceof Scalar scalar) || target.path().isEmpty()) {
      return;
    }
    Path path = target.path().get();
    for (TypeSchema type : target.around().typesFor(path)) {
      String schemaPath = target.around().at(path).prefix();
      String kind = Scope.property(type, schemaPath).orElse("");
      if (!fits(scalar, kind)) {
        problems.error(
            "Wrong value",
            "%s of %s is a %s; it is never '%s'."
                .formatted(path.text(), type.type(), kind, scalar.text()),
            value.range());
        return;
      }
      if (isExcluded(scalar, allowed(type, schemaPath), type, schemaPath, value)) {
        return;
      }
    }
  }

  private boolean isExcluded(
      Scalar scalar, List<String> allowed, TypeSchema type, String path, Value value) {
    if (allowed.isEmpty() || allowed.contains(scalar.text())) {
      return false;
    }
    problems.warning(
        "Value is not allowed",
        "%s of %s is never '%s'. %s"
            .formatted(
                path.substring(path.startsWith(".") ? 1 : 0),
                type.type(),
                scalar.text(),
                Problems.hint(scalar.text(), allowed))
            .strip(),
        value.range());
    return true;
  }

  private static List<String> allowed(TypeSchema type, String path) {
    return path.length() < 2 ? List.of() : type.allowedValues(path.substring(1));
  }

  private static boolean fits(Scalar scalar, String kind) {
    return switch (kind) {
      case "boolean" -> scalar.asBoolean().isPresent();
      case "integer", "number" -> scalar.asNumber().isPresent();
      default -> true;
    };
  }

  /** A boolean has no size, no beginning and no network. */
  private void kind(Operator operator, Value value, Target target) {
    if (operator == Operator.IS || target.path().isEmpty()) {
      return;
    }
    Path path = target.path().get();
    for (TypeSchema type : target.around().typesFor(path)) {
      Optional<String> kind = Scope.property(type, target.around().at(path).prefix());
      if (kind.orElse("").equals("boolean")) {
        problems.error(
            "Wrong operator",
            "%s of %s is a boolean; '%s' never fits."
                .formatted(path.text(), type.type(), operator.word()),
            value.range());
        return;
      }
    }
  }

  private void number(Operator operator, Value value) {
    boolean number = value instanceof Scalar scalar && scalar.asNumber().isPresent();
    if (!number) {
      wrong(operator, "a number", value);
    }
  }

  private void version(Operator operator, Value value) {
    boolean version =
        value instanceof Scalar scalar && scalar.text().matches("\\d+(\\.\\d+)*([-.+_].*)?");
    if (!version) {
      wrong(operator, "a version such as 8.0.35", value);
    }
  }

  private void network(Operator operator, Value value) {
    if (!(value instanceof Scalar scalar) || !isNetwork(scalar.text())) {
      wrong(operator, "a network such as 10.0.0.0/8 or ::/0", value);
    }
  }

  private static boolean isNetwork(String text) {
    Scalar asked =
        new Scalar(
            text,
            new io.dutyline.engine.source.SourceRange("", 1, 1, 1, 1),
            io.dutyline.engine.value.Origin.COMPUTED);
    return io.dutyline.engine.value.Comparison.withinCidr(asked, asked)
        == io.dutyline.engine.value.Truth.TRUE;
  }

  private void wrong(Operator operator, String wanted, Value value) {
    problems.error(
        "Wrong value", "'%s' wants %s.".formatted(operator.word(), wanted), value.range());
  }
}
