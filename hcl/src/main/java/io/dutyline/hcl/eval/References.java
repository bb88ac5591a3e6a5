package io.dutyline.hcl.eval;

import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.Binary;
import io.dutyline.hcl.syntax.Expression.Conditional;
import io.dutyline.hcl.syntax.Expression.ForExpression;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.syntax.Expression.GetAttribute;
import io.dutyline.hcl.syntax.Expression.Index;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.Parentheses;
import io.dutyline.hcl.syntax.Expression.Splat;
import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TemplateJoin;
import io.dutyline.hcl.syntax.Expression.TemplateWrap;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import io.dutyline.hcl.syntax.Expression.Unary;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What an expression needs from outside, so that it can be evaluated after that. */
public final class References {
  private final List<Traversal> found = new ArrayList<>();
  private final Deque<String> bound = new ArrayDeque<>();

  private References() {}

  /**
   * Returns the names that an expression refers to, in the order they are written, without those
   * that it binds itself.
   */
  public static List<Traversal> of(Expression expression) {
    References references = new References();
    references.visit(expression);
    return List.copyOf(references.found);
  }

  private void visit(Expression expression) {
    if (expression instanceof Variable
        || expression instanceof GetAttribute
        || expression instanceof Index) {
      visitTraversal(expression);
    } else if (expression instanceof ForExpression loop) {
      visitLoop(loop);
    } else if (expression instanceof ObjectConstructor object) {
      for (ObjectConstructor.Item item : object.items()) {
        visit(item.key());
        visit(item.value());
      }
    } else {
      parts(expression).forEach(this::visit);
    }
  }

  private static List<Expression> parts(Expression expression) {
    if (expression instanceof Template template) {
      return template.parts();
    }
    if (expression instanceof TemplateWrap wrap) {
      return List.of(wrap.wrapped());
    }
    if (expression instanceof TemplateJoin join) {
      return List.of(join.tuple());
    }
    if (expression instanceof FunctionCall call) {
      return call.arguments();
    }
    if (expression instanceof TupleConstructor tuple) {
      return tuple.elements();
    }
    if (expression instanceof Conditional conditional) {
      return List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse());
    }
    if (expression instanceof Binary binary) {
      return List.of(binary.left(), binary.right());
    }
    if (expression instanceof Unary unary) {
      return List.of(unary.operand());
    }
    if (expression instanceof Parentheses parentheses) {
      return List.of(parentheses.inner());
    }
    return expression instanceof Splat splat ? List.of(splat.source(), splat.each()) : List.of();
  }

  private void visitLoop(ForExpression loop) {
    visit(loop.collection());
    int before = bound.size();
    loop.keyName().ifPresent(bound::push);
    bound.push(loop.valueName());
    loop.condition().ifPresent(this::visit);
    loop.key().ifPresent(this::visit);
    visit(loop.value());
    while (bound.size() > before) {
      bound.pop();
    }
  }

  private void visitTraversal(Expression expression) {
    Deque<Expression> chain = new ArrayDeque<>();
    Expression root = expression;
    while (root instanceof GetAttribute || root instanceof Index) {
      chain.push(root);
      root = root instanceof GetAttribute step ? step.source() : ((Index) root).collection();
    }
    for (Expression step : chain) {
      if (step instanceof Index index) {
        visit(index.key());
      }
    }
    if (!(root instanceof Variable variable)) {
      visit(root);
    } else if (!bound.contains(variable.name())) {
      add(variable, chain);
    }
  }

  private void add(Variable root, Deque<Expression> chain) {
    List<Traversal.Step> steps = new ArrayList<>();
    Expression last = root;
    for (Expression each : chain) {
      Optional<Traversal.Step> step = step(each);
      if (step.isEmpty()) {
        break;
      }
      steps.add(step.get());
      last = each;
    }
    found.add(new Traversal(root.name(), steps, root.range().upTo(last.range())));
  }

  private static Optional<Traversal.Step> step(Expression expression) {
    if (expression instanceof GetAttribute attribute) {
      return Optional.of(new Traversal.Step.Name(attribute.name()));
    }
    return literal(((Index) expression).key()).map(Traversal.Step.Key::new);
  }

  /** Returns the value of a literal, which a string is inside of its template. */
  private static Optional<HclValue> literal(Expression key) {
    if (key instanceof Template template && template.parts().size() == 1) {
      return literal(template.parts().get(0));
    }
    return key instanceof Literal literal ? Optional.of(literal.value()) : Optional.empty();
  }
}
