package io.dutyline.engine.terraform;

import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.TypeConstraint;
import io.dutyline.hcl.eval.TypeExpression;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.Optional;

/**
 * The type that a variable has.
 *
 * @param constraint empty if it says none
 */
record VariableType(Optional<TypeConstraint> constraint) {
  static Result<VariableType> of(Declaration variable) {
    Optional<Expression> type = variable.expression("type");
    if (type.isEmpty()) {
      return Result.of(new VariableType(Optional.empty()));
    }
    Result<TypeConstraint> read = TypeExpression.read(unquoted(type.get()));
    return new Result<>(new VariableType(Optional.of(read.value())), read.problems());
  }

  /** In JSON syntax the type is written as a text. */
  private static Expression unquoted(Expression type) {
    Optional<String> text = Texts.literal(type).filter(each -> each.indexOf('(') >= 0);
    return text.isPresent()
        ? HclParser.expression(type.range().file(), text.get(), type.range().start()).value()
        : type;
  }

  HclType type() {
    return constraint.map(TypeConstraint::type).orElse(HclType.DYNAMIC);
  }

  /** Returns the value as one of the type; empty if it cannot be one. */
  Optional<HclValue> apply(HclValue value) {
    if (constraint.isEmpty()) {
      return Optional.of(value);
    }
    try {
      return Optional.of(constraint.get().apply(value));
    } catch (ConversionException e) {
      return Optional.empty();
    }
  }
}
