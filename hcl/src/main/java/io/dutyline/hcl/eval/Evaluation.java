package io.dutyline.hcl.eval;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.Binary;
import io.dutyline.hcl.syntax.Expression.Conditional;
import io.dutyline.hcl.syntax.Expression.ForExpression;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.syntax.Expression.GetAttribute;
import io.dutyline.hcl.syntax.Expression.Index;
import io.dutyline.hcl.syntax.Expression.Invalid;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.Parentheses;
import io.dutyline.hcl.syntax.Expression.Splat;
import io.dutyline.hcl.syntax.Expression.SplatItem;
import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TemplateJoin;
import io.dutyline.hcl.syntax.Expression.TemplateWrap;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import io.dutyline.hcl.syntax.Expression.Unary;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.Conversion;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of the evaluator: what it has seen so far, and which form of expression goes where. */
final class Evaluation {
  private final Scope scope;
  private final Budget budget;
  private List<Problem> problems = new ArrayList<>();
  private final List<Problem> inexcusable = new ArrayList<>();
  private boolean mayFail;
  private @Nullable Names names;
  private @Nullable HclValue splatItem;

  Evaluation(Scope scope, Budget budget) {
    this.scope = scope;
    this.budget = budget;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Returns all problems, also those that were told of within what was only tried. */
  List<Problem> allProblems() {
    Set<Problem> all = new LinkedHashSet<>(problems);
    all.addAll(inexcusable);
    return List.copyOf(all);
  }

  Scope scope() {
    return scope;
  }

  Budget budget() {
    return budget;
  }

  HclValue value(Expression expression) {
    budget.enter();
    try {
      return dispatch(expression);
    } finally {
      budget.leave();
    }
  }

  private HclValue dispatch(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal.value();
    }
    if (expression instanceof Template template) {
      return Templates.value(this, template);
    }
    if (expression instanceof TemplateWrap wrap) {
      return value(wrap.wrapped());
    }
    if (expression instanceof GetAttribute || expression instanceof Variable) {
      return Traversals.value(this, expression);
    }
    if (expression instanceof Index index) {
      return Access.index(this, value(index.collection()), value(index.key()), index.keyRange());
    }
    if (expression instanceof FunctionCall call) {
      return Calls.value(this, call);
    }
    if (expression instanceof TupleConstructor tuple) {
      return budget.checked(new Tuple(values(tuple.elements())));
    }
    if (expression instanceof ObjectConstructor object) {
      return ObjectConstruction.value(this, object);
    }
    return dispatchOperators(expression);
  }

  private HclValue dispatchOperators(Expression expression) {
    if (expression instanceof Conditional conditional) {
      return Conditionals.value(this, conditional);
    }
    if (expression instanceof Binary binary) {
      return Operators.value(this, binary);
    }
    if (expression instanceof Unary unary) {
      return Operators.value(this, unary);
    }
    if (expression instanceof Parentheses parentheses) {
      return value(parentheses.inner());
    }
    if (expression instanceof ForExpression loop) {
      return Loops.value(this, loop);
    }
    if (expression instanceof Splat splat) {
      return Splats.value(this, splat);
    }
    if (expression instanceof SplatItem) {
      return splatItem == null ? Unknown.of(HclType.DYNAMIC) : splatItem;
    }
    if (expression instanceof TemplateJoin join) {
      return Templates.value(this, join);
    }
    if (expression instanceof Invalid) {
      return Unknown.of(HclType.DYNAMIC);
    }
    throw new AssertionError(expression);
  }

  List<HclValue> values(List<Expression> expressions) {
    List<HclValue> values = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      values.add(value(expression));
    }
    return values;
  }

  /** Tells of a problem, and returns what goes on in place of a value. */
  HclValue fail(String summary, String detail, Range subject) {
    problems.add(Problem.error(summary, detail, subject));
    return Unknown.of(HclType.DYNAMIC);
  }

  /** Tells of a problem that {@code try} and {@code can} do not excuse. */
  HclValue failAlways(String summary, String detail, Range subject) {
    inexcusable.add(Problem.error(summary, detail, subject));
    return fail(summary, detail, subject);
  }

  /** Remembers that something unknown may turn out to be what makes the expression fail. */
  void noteMayFail() {
    mayFail = true;
  }

  boolean mayFail() {
    return mayFail;
  }

  /**
   * Evaluates something by itself, and returns what came of it; its problems are not told unless
   * {@link #accept} is called.
   */
  Attempt attempt(Supplier<HclValue> evaluated) {
    List<Problem> outerProblems = problems;
    boolean outerMayFail = mayFail;
    problems = new ArrayList<>();
    mayFail = false;
    try {
      HclValue value = evaluated.get();
      return new Attempt(value, problems, mayFail);
    } finally {
      problems = outerProblems;
      mayFail = outerMayFail;
    }
  }

  HclValue accept(Attempt attempt) {
    problems.addAll(attempt.problems());
    mayFail |= attempt.mayFail();
    return attempt.value();
  }

  /** What came of evaluating something by itself. */
  record Attempt(HclValue value, List<Problem> problems, boolean mayFail) {
    boolean failed() {
      return !problems.isEmpty();
    }
  }

  @Nullable HclValue bound(String name) {
    return Names.find(names, name);
  }

  /** Evaluates an expression in which a {@code for} has bound names. */
  HclValue withNames(
      @Nullable String keyName, HclValue key, String valueName, HclValue value, Expression inner) {
    Names outer = names;
    Names withKey = keyName == null ? outer : Names.bind(keyName, key, outer);
    names = Names.bind(valueName, value, withKey);
    try {
      return value(inner);
    } finally {
      names = outer;
    }
  }

  HclValue withSplatItem(HclValue item, Expression each) {
    HclValue outer = splatItem;
    splatItem = item;
    try {
      return value(each);
    } finally {
      splatItem = outer;
    }
  }

  /** Converts, and remembers where that may fail once it is known what is converted. */
  HclValue convert(HclValue value, HclType type) throws ConversionException {
    HclValue converted = Conversion.convert(value, type);
    boolean always = type == HclType.DYNAMIC || (type == HclType.STRING && isPrimitive(value));
    if (!always && converted != value && !Values.isWhollyKnown(value)) {
      mayFail = true;
    }
    return converted;
  }

  private static boolean isPrimitive(HclValue value) {
    return Types.isPrimitive(value.type());
  }

  /**
   * Applies a step to each possibility of a value, and returns the choice between what comes of
   * them. A possibility for which the step fails cannot be deployed; if all fail, it is a problem.
   */
  HclValue forEachPossible(HclValue value, UnaryOperator<HclValue> step) {
    if (!(value instanceof Unknown unknown) || unknown.refinements().possible().isEmpty()) {
      return step.apply(value);
    }
    List<HclValue> results = new ArrayList<>();
    Attempt failed = null;
    for (HclValue possible : unknown.refinements().possible()) {
      budget.spend(1);
      Attempt attempt = attempt(() -> step.apply(possible));
      if (attempt.failed()) {
        failed = attempt;
      } else {
        results.add(accept(attempt));
      }
    }
    if (failed != null) {
      if (results.isEmpty()) {
        return accept(failed);
      }
      mayFail = true;
    }
    return Marks.add(Choice.of(Choice.commonType(results), results), value.marks());
  }
}
