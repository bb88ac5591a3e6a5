package io.dutyline.hcl.function;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.eval.References;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.eval.Traversal;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One evaluation of a template: its names are the variables that it is given.
 *
 * @param file the name of the template, for messages
 * @param variables a map or an object
 */
record TemplateCall(String file, HclValue variables, Map<String, HclFunction> functions)
    implements Scope {

  HclValue evaluate(String template) throws FunctionException {
    for (String name : Values.entries(variables).orElseThrow().keySet()) {
      if (!isIdentifier(name)) {
        throw new FunctionException(
            1, JsonText.quote(name) + " cannot be the name of a template variable");
      }
    }
    Expression expression = checked(HclParser.template(file, template, Position.START));
    for (Traversal reference : References.of(expression)) {
      if (lookUp(reference.root(), List.of(), reference.range()).isEmpty()) {
        throw new FunctionException(
            1, "there is no variable " + JsonText.quote(reference.root()) + " for the template");
      }
    }
    return checked(Evaluator.evaluate(expression, this));
  }

  private static <T> T checked(Result<T> result) throws FunctionException {
    for (Problem problem : result.problems()) {
      if (problem.isError()) {
        String place = problem.subject().file() + ":" + problem.subject().start().line();
        throw new FunctionException(
            0, place + ": " + problem.summary() + ": " + withoutStop(problem.detail()));
      }
    }
    return result.value();
  }

  private static String withoutStop(String detail) {
    return detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
  }

  private static boolean isIdentifier(String name) {
    if (name.isEmpty() || !Character.isUnicodeIdentifierStart(name.codePointAt(0))) {
      return false;
    }
    return name.codePoints()
        .allMatch(point -> point == '-' || Character.isUnicodeIdentifierPart(point));
  }

  @Override
  public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
    HclValue value = Values.entries(variables).orElseThrow().get(root);
    if (value == null && variables instanceof HclValue.Obj object && object.rest() != null) {
      value = object.rest().attribute(root);
    }
    return Optional.ofNullable(value)
        .map(found -> new Found(Marks.add(found, variables.marks()), 0));
  }

  @Override
  public Optional<? extends HclFunction> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }
}
