package io.dutyline.engine.terraform;

import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclValue;
import java.util.Optional;

/** Reads what stands in an expression without evaluating it. */
final class Texts {
  private Texts() {}

  /** Returns the text that an expression is as it stands; empty if it is anything else. */
  static Optional<String> literal(Expression expression) {
    if (expression instanceof Expression.Parentheses parentheses) {
      return literal(parentheses.inner());
    }
    if (expression instanceof Expression.Literal literal
        && literal.value() instanceof HclValue.Text text) {
      return Optional.of(text.value());
    }
    if (expression instanceof Expression.Template template) {
      StringBuilder text = new StringBuilder();
      for (Expression part : template.parts()) {
        Optional<String> known = literal(part);
        if (known.isEmpty()) {
          return Optional.empty();
        }
        text.append(known.get());
      }
      return Optional.of(text.toString());
    }
    return Optional.empty();
  }

  /**
   * Returns the names of a reference, {@code aws.west}; they may be written as a text, as older
   * versions had it. Indexes end the reference. Empty for any other expression.
   */
  static Optional<String> reference(Expression expression) {
    if (expression instanceof Expression.Variable variable) {
      return Optional.of(variable.name());
    }
    if (expression instanceof Expression.GetAttribute get) {
      return reference(get.source()).map(source -> source + "." + get.name());
    }
    if (expression instanceof Expression.Index index) {
      return reference(index.collection());
    }
    if (expression instanceof Expression.TemplateWrap wrap) {
      return reference(wrap.wrapped());
    }
    return literal(expression);
  }

  /** Returns whether the author wrote the value itself, not an expression that yields it. */
  static boolean isLiteral(Expression expression) {
    if (expression instanceof Expression.Literal) {
      return true;
    }
    if (expression instanceof Expression.Template template) {
      return template.parts().stream().allMatch(Texts::isLiteral);
    }
    return expression instanceof Expression.Parentheses parentheses
        ? isLiteral(parentheses.inner())
        : expression instanceof Expression.Unary unary && isLiteral(unary.operand());
  }
}
