package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A condition's meaning: a boolean formula over what differs between deployments. */
public sealed interface Formula {
  /** True in every deployment. */
  Formula TRUE = new Constant(true);

  /** True in no deployment. */
  Formula FALSE = new Constant(false);

  /** Returns the formula in a reader's words. */
  String describe();

  /** Returns that {@code formula} is false, folded where that is plain. */
  static Formula not(Formula formula) {
    if (formula instanceof Constant constant) {
      return new Constant(!constant.value());
    }
    return formula instanceof Not not ? not.of() : new Not(formula);
  }

  /** Returns that every one of {@code formulas} is true, folded where constants settle it. */
  static Formula allOf(List<Formula> formulas) {
    List<Formula> open = new ArrayList<>(formulas.size());
    for (Formula each : formulas) {
      if (!(each instanceof Constant constant)) {
        open.add(each);
      } else if (!constant.value()) {
        return FALSE;
      }
    }
    if (open.isEmpty()) {
      return TRUE;
    }
    return open.size() == 1 ? open.get(0) : new All(open);
  }

  /** Returns that one or more of {@code formulas} is true, folded where constants settle it. */
  static Formula anyOf(List<Formula> formulas) {
    List<Formula> open = new ArrayList<>(formulas.size());
    for (Formula each : formulas) {
      if (!(each instanceof Constant constant)) {
        open.add(each);
      } else if (constant.value()) {
        return TRUE;
      }
    }
    if (open.isEmpty()) {
      return FALSE;
    }
    return open.size() == 1 ? open.get(0) : new Any(open);
  }

  /** True or false in every deployment. */
  record Constant(boolean value) implements Formula {
    @Override
    public String describe() {
      return Boolean.toString(value);
    }
  }

  /**
   * Something a deployment chooses, such as a parameter's value.
   *
   * @param name unique in its stack: {@code parameter Env}
   * @param domain all its possible values; empty if it can have any
   */
  record Variable(String name, List<String> domain) {
    public Variable {
      requireNonNull(name, "name");
      domain = List.copyOf(domain);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Variable variable
          && name.equals(variable.name)
          && domain.equals(variable.domain);
    }
  }

  /** That a variable has a certain value. */
  record Is(Variable variable, String value) implements Formula {
    public Is {
      requireNonNull(variable, "variable");
      requireNonNull(value, "value");
    }

    /** By hand, like all that is looked up often: a record's own is put together at run time. */
    @Override
    public int hashCode() {
      return variable.name().hashCode() * 31 + value.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Is is && variable.equals(is.variable) && value.equals(is.value);
    }

    @Override
    public String describe() {
      return variable.name() + (value.isEmpty() ? " is empty" : " = " + value);
    }
  }

  /**
   * A question that cannot be related to any other, but has one answer throughout a deployment.
   *
   * @param text the same for the same question, and only for it
   */
  record Opaque(String text) implements Formula {
    public Opaque {
      requireNonNull(text, "text");
    }

    @Override
    public String describe() {
      return text;
    }
  }

  record Not(Formula of) implements Formula {
    public Not {
      requireNonNull(of, "of");
    }

    @Override
    public String describe() {
      return of instanceof Is is
          ? is.variable().name() + " is not " + (is.value().isEmpty() ? "empty" : is.value())
          : "not (" + of.describe() + ")";
    }
  }

  record All(List<Formula> of) implements Formula {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public String describe() {
      return of.stream().map(Formula::describe).collect(Collectors.joining(" and ", "(", ")"));
    }
  }

  record Any(List<Formula> of) implements Formula {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public String describe() {
      return of.stream().map(Formula::describe).collect(Collectors.joining(" or ", "(", ")"));
    }
  }
}
