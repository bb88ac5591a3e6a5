package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.Optional;

/** An expression as it is written (HCL Native Syntax Specification, "Expressions"). */
public sealed interface Expression
    permits Expression.Literal,
        Expression.Template,
        Expression.TemplateWrap,
        Expression.TemplateJoin,
        Expression.Variable,
        Expression.GetAttribute,
        Expression.Index,
        Expression.Splat,
        Expression.SplatItem,
        Expression.FunctionCall,
        Expression.Conditional,
        Expression.Unary,
        Expression.Binary,
        Expression.TupleConstructor,
        Expression.ObjectConstructor,
        Expression.ForExpression,
        Expression.Parentheses,
        Expression.Invalid {

  /** Returns where the whole expression is written. */
  Range range();

  /** A number, {@code true}, {@code false}, {@code null}, or a stretch of literal text. */
  record Literal(HclValue value, Range range) implements Expression {}

  /**
   * A quoted template or heredoc that yields a string: literal texts, interpolated expressions, and
   * directives, which are a {@link Conditional} or a {@link TemplateJoin}.
   *
   * @param parts none for the empty string; neighbouring literals are one
   */
  record Template(List<Expression> parts, Range range) implements Expression {
    public Template {
      parts = List.copyOf(parts);
    }
  }

  /** {@code "${expr}"} and nothing else: yields the value of the expression, whatever its type. */
  record TemplateWrap(Expression wrapped, Range range) implements Expression {}

  /** What a {@code %{for}} directive repeats, joined: the tuple is a {@link ForExpression}. */
  record TemplateJoin(Expression tuple, Range range) implements Expression {}

  /**
   * A root name: {@code var}, {@code aws_s3_bucket}, {@code each}, a name that a {@code for} binds.
   */
  record Variable(String name, Range range) implements Expression {}

  /**
   * {@code source.name}.
   *
   * @param nameRange of the dot and the name
   */
  record GetAttribute(Expression source, String name, Range nameRange, Range range)
      implements Expression {}

  /**
   * {@code collection[key]}; the legacy {@code collection.0} too.
   *
   * @param keyRange of the brackets and what is in them
   */
  record Index(Expression collection, Expression key, Range keyRange, Range range)
      implements Expression {}

  /**
   * {@code source[*]} or {@code source.*} with what follows it.
   *
   * @param each the expression for one element, in which {@link SplatItem} is the element
   */
  record Splat(Expression source, Expression each, Range range) implements Expression {}

  /** The element of the splat expression around it. */
  record SplatItem(Range range) implements Expression {}

  /**
   * @param name with {@code ::} where it has a namespace
   * @param expandFinal whether {@code ...} follows the last argument
   */
  record FunctionCall(
      String name, Range nameRange, List<Expression> arguments, boolean expandFinal, Range range)
      implements Expression {
    public FunctionCall {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code condition ? whenTrue : whenFalse}, or an {@code %{if}} directive. */
  record Conditional(Expression condition, Expression whenTrue, Expression whenFalse, Range range)
      implements Expression {}

  /** An operator before its operand. */
  record Unary(UnaryOperator operator, Expression operand, Range range) implements Expression {}

  /** An operator between its operands. */
  record Binary(BinaryOperator operator, Expression left, Expression right, Range range)
      implements Expression {}

  /** {@code [a, b]}. */
  record TupleConstructor(List<Expression> elements, Range range) implements Expression {
    public TupleConstructor {
      elements = List.copyOf(elements);
    }
  }

  /** <code>{ a = 1, (b) : 2 }</code>. */
  record ObjectConstructor(List<Item> items, Range range) implements Expression {
    public ObjectConstructor {
      items = List.copyOf(items);
    }

    /**
     * @param key a bare name is a {@link Literal}; anything else, with or without parentheses, the
     *     expression that it is
     */
    public record Item(Expression key, Expression value) {}
  }

  /**
   * {@code [for k, v in c : v if t]} or <code>{for k, v in c : k => v... if t}</code>.
   *
   * @param keyName empty if only one name is bound
   * @param key empty where the result is a tuple
   * @param grouping whether {@code ...} follows the value
   */
  record ForExpression(
      Optional<String> keyName,
      String valueName,
      Expression collection,
      Optional<Expression> key,
      Expression value,
      Optional<Expression> condition,
      boolean grouping,
      Range range)
      implements Expression {}

  /** {@code (inner)}. */
  record Parentheses(Expression inner, Range range) implements Expression {}

  /** Stands where an expression could not be read; a problem has said so. */
  record Invalid(Range range) implements Expression {}

  /** The operators before an operand. */
  enum UnaryOperator {
    NOT,
    NEGATE
  }

  /** The operators between operands. */
  enum BinaryOperator {
    OR,
    AND,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MODULO
  }
}
