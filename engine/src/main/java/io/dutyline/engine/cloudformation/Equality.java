package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Formula;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Formula.Opaque;
import io.dutyline.engine.value.Formula.Variable;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Fn::Equals means: which inputs would have to have which values. */
final class Equality {
  /** Pairs of variants that are compared one by one; more are one open question. */
  private static final int MOST_PAIRS = 256;

  private final Evaluator evaluator;

  /**
   * @param evaluator of the conditions' scope
   */
  Equality(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Formula formula(Node left, Node right) {
    Input leftInput = input(left, right);
    Input rightInput = input(right, left);
    if (leftInput != null && rightInput != null) {
      return same(leftInput, rightInput, opaque(question(left, right)));
    }
    if (leftInput != null) {
      Formula question = question(left, right, leftInput.sensitive());
      return has(leftInput, evaluator.evaluate(right), question);
    }
    if (rightInput != null) {
      Formula question = question(left, right, rightInput.sensitive());
      return has(rightInput, evaluator.evaluate(left), question);
    }
    Value leftValue = evaluator.evaluate(left);
    Value rightValue = evaluator.evaluate(right);
    Formula question = question(left, right, isSecret(leftValue) || isSecret(rightValue));
    boolean few = Lifting.leaves(leftValue) * (long) Lifting.leaves(rightValue) <= MOST_PAIRS;
    return few ? equal(leftValue, rightValue, question) : question;
  }

  private Opaque opaque(String question) {
    return new Opaque(evaluator.scope().names().question(question));
  }

  private static boolean isSecret(Value value) {
    return value.origin().sensitive()
        || (value instanceof Choice choice
            && (isSecret(choice.whenTrue()) || isSecret(choice.whenFalse())));
  }

  /** What a secret is compared to may be the secret: such a question is told by its place. */
  private Opaque question(Node left, Node right, boolean secret) {
    if (!secret) {
      return opaque(question(left, right));
    }
    SourceRange range = left.range();
    return opaque(
        "the comparison of a secret at line "
            + range.startLine()
            + ", column "
            + range.startColumn());
  }

  /** The same question whichever way round it is asked. */
  private static String question(Node left, Node right) {
    String one = NodeText.of(left);
    String other = NodeText.of(right);
    boolean literalFirst = left instanceof ScalarNode && !(right instanceof ScalarNode);
    boolean sameKind = left instanceof ScalarNode == right instanceof ScalarNode;
    boolean swap = literalFirst || (sameKind && one.compareTo(other) > 0);
    return swap ? other + " = " + one : one + " = " + other;
  }

  /** Returns the open input that {@code node} is, or whose being empty it asks for; or null. */
  private @Nullable Input input(Node node, Node other) {
    if (!(node instanceof FunctionNode call)) {
      return null;
    }
    boolean askedForNothing = other instanceof ScalarNode scalar && scalar.text().isEmpty();
    return switch (call.name()) {
      case "Ref", "Fn::Sub" -> evaluator.openInput(node);
      // The usual ways to ask whether a list is empty.
      case "Fn::Join" -> askedForNothing ? list(call, 1) : null;
      case "Fn::Select" -> askedForNothing && isFirst(call) ? list(call, 1) : null;
      default -> null;
    };
  }

  private @Nullable Input list(FunctionNode call, int operand) {
    if (call.argument() instanceof SequenceNode operands && operands.items().size() == 2) {
      Input input = evaluator.openInput(operands.items().get(operand));
      return input != null && input.type() == InputType.LIST ? input : null;
    }
    return null;
  }

  private static boolean isFirst(FunctionNode select) {
    return select.argument() instanceof SequenceNode operands
        && !operands.items().isEmpty()
        && operands.items().get(0) instanceof ScalarNode index
        && index.text().equals("0");
  }

  private static Formula same(Input left, Input right, Formula question) {
    Variable one = left.variable();
    Variable other = right.variable();
    if (one.name().equals(other.name())) {
      return Formula.TRUE;
    }
    boolean finite = !one.domain().isEmpty() && !other.domain().isEmpty();
    if (!finite || one.domain().size() > MOST_PAIRS) {
      return question;
    }
    List<Formula> ways = new ArrayList<>();
    for (String value : one.domain()) {
      ways.add(Formula.allOf(List.of(is(one, value), is(other, value))));
    }
    return Formula.anyOf(ways);
  }

  private static Formula has(Input input, Value value, Formula question) {
    if (value instanceof Scalar scalar) {
      boolean tellable = !input.sensitive() || scalar.text().isEmpty();
      return tellable ? is(input.variable(), scalar.text()) : question;
    }
    if (value instanceof Choice choice) {
      return either(
          choice,
          has(input, choice.whenTrue(), question),
          has(input, choice.whenFalse(), question));
    }
    return question;
  }

  private static Formula is(Variable variable, String value) {
    List<String> domain = variable.domain();
    if (!domain.isEmpty() && !domain.contains(value)) {
      return Formula.FALSE;
    }
    return domain.size() == 1 ? Formula.TRUE : new Is(variable, value);
  }

  private static Formula equal(Value left, Value right, Formula question) {
    if (left instanceof Choice choice) {
      return either(
          choice,
          equal(choice.whenTrue(), right, question),
          equal(choice.whenFalse(), right, question));
    }
    if (right instanceof Choice) {
      return equal(right, left, question);
    }
    if (left instanceof Scalar one && right instanceof Scalar other) {
      return one.text().equals(other.text()) ? Formula.TRUE : Formula.FALSE;
    }
    return cannotBe(left, right) || cannotBe(right, left) ? Formula.FALSE : question;
  }

  private static boolean cannotBe(Value open, Value known) {
    if (open instanceof Absent) {
      return known instanceof Scalar;
    }
    if (!(open instanceof Unknown unknown && known instanceof Scalar scalar)) {
      return false;
    }
    if (scalar.text().isEmpty() && isNeverEmpty(unknown)) {
      return true;
    }
    List<Scalar> possible = unknown.hints().possible();
    boolean listed = possible.stream().anyMatch(each -> each.text().equals(scalar.text()));
    return (!possible.isEmpty() && !listed) || !scalar.text().startsWith(unknown.hints().prefix());
  }

  /** Identifiers are not empty, nor may an export be, nor is what has some known stretch. */
  static boolean isNeverEmpty(Unknown unknown) {
    return unknown.reason().cause() == Cause.IMPORT || unknown.hints().form().isNeverEmpty();
  }

  private static Formula either(Choice choice, Formula whenTrue, Formula whenFalse) {
    boolean same =
        whenTrue == whenFalse
            || (whenTrue instanceof Constant one
                && whenFalse instanceof Constant other
                && one.value() == other.value());
    if (same) {
      return whenTrue;
    }
    Formula condition = choice.condition().formula();
    return Formula.anyOf(
        List.of(
            Formula.allOf(List.of(condition, whenTrue)),
            Formula.allOf(List.of(Formula.not(condition), whenFalse))));
  }
}
