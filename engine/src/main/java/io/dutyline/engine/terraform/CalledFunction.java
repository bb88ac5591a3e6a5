package io.dutyline.engine.terraform;

import io.dutyline.hcl.syntax.Expression;
import java.util.List;

/** Names the function that an expression calls, where its value is unknown for no other reason. */
final class CalledFunction {
  private CalledFunction() {}

  /** Returns {@code timestamp()}; {@code this expression} if it calls none. */
  static String in(Expression expression) {
    String name = name(expression);
    return name.isEmpty() ? "this expression" : name + "()";
  }

  private static String name(Expression expression) {
    if (expression instanceof Expression.FunctionCall call) {
      String within = first(call.arguments());
      return within.isEmpty() ? call.name() : within;
    }
    if (expression instanceof Expression.Parentheses parentheses) {
      return name(parentheses.inner());
    }
    if (expression instanceof Expression.TemplateWrap wrap) {
      return name(wrap.wrapped());
    }
    if (expression instanceof Expression.Template template) {
      return first(template.parts());
    }
    if (expression instanceof Expression.Conditional conditional) {
      return first(
          List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse()));
    }
    return expression instanceof Expression.GetAttribute get
        ? name(get.source())
        : expression instanceof Expression.Index index ? name(index.collection()) : "";
  }

  private static String first(List<Expression> expressions) {
    for (Expression each : expressions) {
      String name = name(each);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }
}
