package io.dutyline.hcl.syntax;

import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.stream.Collectors;

/** Writes trees in one line, for tests to compare. */
final class Trees {
  private Trees() {}

  static String show(Body body) {
    Body.Content content = body.content(Body.Schema.OPEN);
    StringBuilder shown = new StringBuilder();
    for (Attribute attribute : content.attributes()) {
      shown.append(attribute.name()).append('=').append(show(attribute.expression())).append(' ');
    }
    for (Block block : content.blocks()) {
      shown.append(block.type());
      block.labels().forEach(label -> shown.append(" '").append(label.text()).append('\''));
      shown.append(" { ").append(show(block.body())).append("} ");
    }
    return shown.toString();
  }

  static String show(Expression tree) {
    if (tree instanceof Expression.Literal literal) {
      return show(literal.value());
    }
    if (tree instanceof Expression.Variable variable) {
      return variable.name();
    }
    if (tree instanceof Expression.SplatItem) {
      return "@";
    }
    if (tree instanceof Expression.Invalid) {
      return "INVALID";
    }
    return "(" + compound(tree) + ")";
  }

  private static String compound(Expression tree) {
    if (tree instanceof Expression.GetAttribute get) {
      return "." + get.name() + " " + show(get.source());
    }
    if (tree instanceof Expression.Index index) {
      return "index " + show(index.collection()) + " " + show(index.key());
    }
    if (tree instanceof Expression.Splat splat) {
      return "splat " + show(splat.source()) + " " + show(splat.each());
    }
    if (tree instanceof Expression.FunctionCall call) {
      return "call " + call.name() + list(call.arguments()) + (call.expandFinal() ? "..." : "");
    }
    if (tree instanceof Expression.Unary unary) {
      return unary.operator() + " " + show(unary.operand());
    }
    if (tree instanceof Expression.Binary binary) {
      return binary.operator() + " " + show(binary.left()) + " " + show(binary.right());
    }
    if (tree instanceof Expression.Conditional conditional) {
      return "if "
          + show(conditional.condition())
          + " "
          + show(conditional.whenTrue())
          + " "
          + show(conditional.whenFalse());
    }
    if (tree instanceof Expression.Parentheses parentheses) {
      return "paren " + show(parentheses.inner());
    }
    return collectionOrTemplate(tree);
  }

  private static String collectionOrTemplate(Expression tree) {
    if (tree instanceof Expression.Template template) {
      return "text" + list(template.parts());
    }
    if (tree instanceof Expression.TemplateWrap wrap) {
      return "wrap " + show(wrap.wrapped());
    }
    if (tree instanceof Expression.TemplateJoin join) {
      return "join " + show(join.tuple());
    }
    if (tree instanceof Expression.TupleConstructor tuple) {
      return "tuple" + list(tuple.elements());
    }
    if (tree instanceof Expression.ObjectConstructor object) {
      return "object"
          + object.items().stream()
              .map(item -> " " + show(item.key()) + ":" + show(item.value()))
              .collect(Collectors.joining());
    }
    if (tree instanceof Expression.ForExpression each) {
      return "for "
          + each.keyName().map(key -> key + ",").orElse("")
          + each.valueName()
          + " "
          + show(each.collection())
          + each.key().map(key -> " " + show(key) + " =>").orElse("")
          + " "
          + show(each.value())
          + (each.grouping() ? "..." : "")
          + each.condition().map(condition -> " if " + show(condition)).orElse("");
    }
    throw new AssertionError(tree);
  }

  private static String list(List<Expression> trees) {
    return trees.stream().map(tree -> " " + show(tree)).collect(Collectors.joining());
  }

  private static String show(HclValue value) {
    if (value instanceof HclValue.Text text) {
      return "'" + text.value().replace("\n", "⏎").replace("\t", "\\t") + "'";
    }
    if (value instanceof HclValue.Num number) {
      return number.value().toPlainString();
    }
    if (value instanceof HclValue.Bool bool) {
      return String.valueOf(bool.value());
    }
    return value instanceof HclValue.Null ? "null" : "unknown";
  }
}
