package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.eval.HclFunction.Parameter;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.syntax.Expression.GetAttribute;
import io.dutyline.hcl.syntax.Expression.Index;
import io.dutyline.hcl.syntax.Expression.Variable;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of functions. */
final class Calls {
  private static final String NAMESPACE = "core::";

  private Calls() {}

  static HclValue value(Evaluation evaluation, FunctionCall call) {
    String name = call.name();
    String plain = name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
    if (plain.equals("try")) {
      return Trying.first(evaluation, call);
    }
    if (plain.equals("can")) {
      return Trying.can(evaluation, call);
    }
    Optional<? extends HclFunction> function = evaluation.scope().function(name);
    if (function.isEmpty()) {
      return evaluation.failAlways(
          "Call to unknown function",
          "There is no function named \"" + name + "\". Check how it is written.",
          call.nameRange());
    }
    if (plain.equals("templatestring") && !isReference(call)) {
      return evaluation.fail(
          "Invalid function argument",
          "What templatestring takes as its template must be a reference; a template that is"
              + " written here needs no function.",
          call.range());
    }
    List<HclValue> arguments = arguments(evaluation, call);
    return arguments == null
        ? Unknown.of(HclType.DYNAMIC)
        : called(evaluation, call, function.get(), arguments);
  }

  private static boolean isReference(FunctionCall call) {
    Expression first = call.arguments().isEmpty() ? call : call.arguments().get(0);
    return first instanceof Variable || first instanceof GetAttribute || first instanceof Index;
  }

  /** Returns the arguments; null if it is not known how many there are. */
  private static @Nullable List<HclValue> arguments(Evaluation evaluation, FunctionCall call) {
    List<HclValue> arguments = new ArrayList<>(evaluation.values(call.arguments()));
    if (!call.expandFinal() || arguments.isEmpty()) {
      return arguments;
    }
    HclValue last = arguments.remove(arguments.size() - 1);
    Optional<List<HclValue>> expanded = Values.elements(last);
    if (expanded.isPresent()) {
      for (HclValue element : expanded.get()) {
        arguments.add(Marks.add(element, last.marks()));
      }
      return arguments;
    }
    if (last instanceof Unknown
        && (Types.isSequence(last.type()) || last.type() == HclType.DYNAMIC)) {
      evaluation.noteMayFail();
      return null;
    }
    Expression written = call.arguments().get(call.arguments().size() - 1);
    evaluation.fail(
        "Invalid expanding argument value",
        "What is expanded with ... must be a list, set or tuple, and not null.",
        written.range());
    return null;
  }

  private static HclValue called(
      Evaluation evaluation, FunctionCall call, HclFunction function, List<HclValue> arguments) {
    int fixed = function.parameters().size();
    boolean tooMany = arguments.size() > fixed && function.variadic().isEmpty();
    if (arguments.size() < fixed || tooMany) {
      return evaluation.fail(
          tooMany ? "Too many function arguments" : "Not enough function arguments",
          call.name() + " takes " + expected(function) + "; here it has " + arguments.size() + ".",
          tooMany ? range(call, fixed) : call.range());
    }
    List<HclValue> converted = new ArrayList<>(arguments.size());
    Set<Mark> marks = Set.of();
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = parameter(function, i);
      HclValue argument = argument(evaluation, call, i, arguments.get(i), parameter);
      if (argument == null) {
        return Unknown.of(HclType.DYNAMIC);
      }
      if (!parameter.takesMarked()) {
        marks = Marks.union(marks, Marks.deep(argument));
        argument = Marks.strip(argument);
      }
      converted.add(argument);
    }
    HclValue result = result(evaluation, call, function, converted, 0);
    return evaluation.budget().checked(Marks.add(result, marks));
  }

  private static String expected(HclFunction function) {
    int fixed = function.parameters().size();
    String count = fixed == 1 ? "1 argument" : fixed + " arguments";
    return function.variadic().isPresent() ? count + " or more" : count;
  }

  private static Parameter parameter(HclFunction function, int index) {
    return index < function.parameters().size()
        ? function.parameters().get(index)
        : function.variadic().orElseThrow();
  }

  private static Range range(FunctionCall call, int index) {
    return index >= 0 && index < call.arguments().size()
        ? call.arguments().get(index).range()
        : call.range();
  }

  /** Returns null, and tells of a problem, if the parameter cannot take it. */
  private static @Nullable HclValue argument(
      Evaluation evaluation, FunctionCall call, int index, HclValue value, Parameter parameter) {
    if (value instanceof Null && !parameter.takesNull()) {
      return invalid(evaluation, call, index, parameter, "the argument must not be null");
    }
    if (!Values.isWhollyKnown(value)) {
      evaluation.noteMayFail();
    }
    try {
      return evaluation.convert(value, parameter.type());
    } catch (ConversionException e) {
      return invalid(evaluation, call, index, parameter, e.getMessage());
    }
  }

  private static @Nullable HclValue invalid(
      Evaluation evaluation, FunctionCall call, int index, Parameter parameter, String message) {
    evaluation.fail(
        "Invalid function argument",
        "The value for \"" + parameter.name() + "\" is not right: " + message + ".",
        range(call, Math.min(index, call.arguments().size() - 1)));
    return null;
  }

  /** Calls with each possibility of the arguments that are unknown, from one argument on. */
  private static HclValue result(
      Evaluation evaluation,
      FunctionCall call,
      HclFunction function,
      List<HclValue> arguments,
      int from) {
    for (int i = from; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Unknown unknown && !parameter(function, i).takesUnknown()) {
        if (unknown.refinements().possible().isEmpty()) {
          return unknownResult(evaluation, call, function, arguments);
        }
        return ofEach(evaluation, call, function, arguments, i);
      }
    }
    try {
      return function.call(arguments);
    } catch (FunctionException e) {
      return failed(evaluation, call, e);
    }
  }

  private static HclValue ofEach(
      Evaluation evaluation,
      FunctionCall call,
      HclFunction function,
      List<HclValue> arguments,
      int index) {
    Parameter parameter = parameter(function, index);
    return evaluation.forEachPossible(
        arguments.get(index),
        possible -> {
          HclValue argument = argument(evaluation, call, index, possible, parameter);
          if (argument == null) {
            return Unknown.of(HclType.DYNAMIC);
          }
          List<HclValue> one = new ArrayList<>(arguments);
          one.set(index, parameter.takesMarked() ? argument : Marks.strip(argument));
          return result(evaluation, call, function, one, index + 1);
        });
  }

  private static HclValue unknownResult(
      Evaluation evaluation, FunctionCall call, HclFunction function, List<HclValue> arguments) {
    Set<Mark> marks = Set.of();
    for (HclValue argument : arguments) {
      marks = Marks.union(marks, Marks.deep(argument));
    }
    try {
      HclType type = function.resultType(arguments);
      Refinements certain = function.neverNull() ? Refinements.NOT_NULL : Refinements.NONE;
      return new Unknown(type, certain, marks);
    } catch (FunctionException e) {
      return failed(evaluation, call, e);
    }
  }

  private static HclValue failed(Evaluation evaluation, FunctionCall call, FunctionException e) {
    return evaluation.fail(
        "Error in function call",
        "The call of " + call.name() + " failed: " + e.getMessage() + ".",
        range(call, e.argument()));
  }
}
