package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function: its parameters, the type of its result, and what it does. */
final class Definition implements HclFunction {
  /** The parameter may be null. */
  static final int NULL = 1;

  /** The parameter may be unknown. */
  static final int UNKNOWN = 2;

  /** The parameter may be marked, as may its parts: the function says where the marks go. */
  static final int MARKS = 4;

  private final String name;
  private final List<Parameter> parameters;
  private final @Nullable Parameter rest;
  private final boolean notNull;
  private final boolean marksAll;
  private final Typing typing;
  private final Body body;

  private Definition(Builder builder, Typing typing, Body body) {
    this.name = builder.name;
    this.parameters = List.copyOf(builder.parameters);
    this.rest = builder.rest;
    this.notNull = builder.notNull;
    this.marksAll = builder.marksAll;
    this.typing = typing;
    this.body = body;
  }

  static Builder of(String name) {
    return new Builder(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public Optional<Parameter> variadic() {
    return Optional.ofNullable(rest);
  }

  @Override
  public boolean neverNull() {
    return notNull;
  }

  @Override
  public HclType resultType(List<HclValue> arguments) throws FunctionException {
    if (!(typing instanceof Fixed) && hasUntypedArgument(arguments)) {
      return HclType.DYNAMIC;
    }
    return typing.type(new Arguments(arguments));
  }

  private boolean hasUntypedArgument(List<HclValue> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = i < parameters.size() ? parameters.get(i) : rest;
      if (arguments.get(i) instanceof HclValue.Unknown unknown
          && unknown.type() == HclType.DYNAMIC
          && (parameter == null || !parameter.takesUnknown())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public HclValue call(List<HclValue> arguments) throws FunctionException {
    HclValue result = refined(body.call(new Arguments(arguments)));
    if (marksAll) {
      for (HclValue argument : arguments) {
        result = Marks.add(result, Marks.deep(argument));
      }
    }
    return result;
  }

  private HclValue refined(HclValue result) {
    return notNull && result instanceof HclValue.Unknown unknown
        ? new HclValue.Unknown(unknown.type(), unknown.refinements().withNotNull(), unknown.marks())
        : result;
  }

  /** What the function does. */
  interface Body {
    HclValue call(Arguments arguments) throws FunctionException;
  }

  /** The type of the result; arguments may be unknown, but not of unknown type. */
  interface Typing {
    HclType type(Arguments arguments) throws FunctionException;
  }

  private record Fixed(HclType type) implements Typing {
    @Override
    public HclType type(Arguments arguments) {
      return type;
    }
  }

  /** Describes a function. */
  static final class Builder {
    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private @Nullable Parameter rest;
    private boolean notNull = true;
    private boolean marksAll;

    private Builder(String name) {
      this.name = name;
    }

    Builder takes(String parameter, HclType type, int... allowed) {
      parameters.add(parameter(parameter, type, allowed));
      return this;
    }

    Builder takesRest(String parameter, HclType type, int... allowed) {
      rest = parameter(parameter, type, allowed);
      return this;
    }

    /** Says that the result can be null; otherwise an unknown result is known not to be. */
    Builder mayGiveNull() {
      notNull = false;
      return this;
    }

    /**
     * Says that the result has the marks of all arguments, though the function sees them at their
     * places; the parameters take marks.
     */
    Builder marksAll() {
      marksAll = true;
      return this;
    }

    Definition gives(HclType type, Body body) {
      return new Definition(this, new Fixed(type), body);
    }

    Definition gives(Typing typing, Body body) {
      return new Definition(this, typing, body);
    }

    private static Parameter parameter(String name, HclType type, int... allowed) {
      int all = 0;
      for (int one : allowed) {
        all |= one;
      }
      return new Parameter(name, type, (all & NULL) != 0, (all & UNKNOWN) != 0, (all & MARKS) != 0);
    }
  }
}
