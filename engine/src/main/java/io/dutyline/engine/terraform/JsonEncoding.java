package io.dutyline.engine.terraform;

import io.dutyline.hcl.syntax.Expression;
import java.util.Optional;
import java.util.Set;

/** Recognises the calls that make a JSON text. */
final class JsonEncoding {
  private static final Set<String> NAMES = Set.of("jsonencode", "core::jsonencode");

  private JsonEncoding() {}

  /** Returns what a call of {@code jsonencode} encodes; empty for any other expression. */
  static Optional<Expression> argument(Expression expression) {
    Expression bare = bare(expression);
    return bare instanceof Expression.FunctionCall call
            && NAMES.contains(call.name())
            && call.arguments().size() == 1
            && !call.expandFinal()
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }

  /** Returns the expression without parentheses or a template around it. */
  static Expression bare(Expression expression) {
    if (expression instanceof Expression.Parentheses parentheses) {
      return bare(parentheses.inner());
    }
    return expression instanceof Expression.TemplateWrap wrap ? bare(wrap.wrapped()) : expression;
  }
}
