package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import java.util.ArrayList;
import java.util.List;

/** Collects the names in a tree, whose ranges hold just them. */
final class RangeWalk {
  private final List<Named> names = new ArrayList<>();

  private RangeWalk() {}

  /** A name, and where it is said to stand. */
  record Named(String text, Range range) {}

  static List<Named> of(NativeBody body) {
    RangeWalk walk = new RangeWalk();
    walk.body(body);
    return walk.names;
  }

  private void body(NativeBody body) {
    for (Attribute attribute : body.attributes()) {
      names.add(new Named(attribute.name(), attribute.nameRange()));
      expression(attribute.expression());
    }
    body.blocks().forEach(block -> body((NativeBody) block.body()));
  }

  private void expression(Expression tree) {
    if (tree instanceof Expression.Variable variable) {
      names.add(new Named(variable.name(), variable.range()));
    } else if (tree instanceof Expression.GetAttribute get) {
      expression(get.source());
      names.add(new Named("." + get.name(), get.nameRange()));
    } else if (tree instanceof Expression.FunctionCall call) {
      names.add(new Named(call.name(), call.nameRange()));
      call.arguments().forEach(this::expression);
    } else if (tree instanceof Expression.Template template) {
      template.parts().forEach(this::expression);
    } else if (tree instanceof Expression.TemplateWrap wrap) {
      expression(wrap.wrapped());
    } else if (tree instanceof Expression.TupleConstructor tuple) {
      tuple.elements().forEach(this::expression);
    } else if (tree instanceof Expression.ObjectConstructor object) {
      object.items().forEach(item -> expression(item.value()));
    } else if (tree instanceof Expression.Conditional conditional) {
      expression(conditional.condition());
      expression(conditional.whenTrue());
      expression(conditional.whenFalse());
    } else if (tree instanceof Expression.Binary binary) {
      expression(binary.left());
      expression(binary.right());
    } else if (tree instanceof Expression.ForExpression each) {
      expression(each.collection());
      expression(each.value());
    }
  }
}
