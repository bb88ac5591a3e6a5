package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function: its parameters, the type of its result, and what it does. It answers for unknown
 * arguments itself, and knows more than the type of the result: that it is not null, and what it
 * can be where the values that an argument can have are known.
 */
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
  private final int[] flags;
  private final int restFlags;
  private final boolean notNull;
  private final boolean marksAll;
  private final Typing typing;
  private final Body body;

  private Definition(Builder builder, Typing typing, Body body) {
    this.name = builder.name;
    this.parameters = List.copyOf(builder.parameters);
    this.rest = builder.rest;
    this.flags = builder.flags.stream().mapToInt(Integer::intValue).toArray();
    this.restFlags = builder.restFlags;
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
  public HclType resultType(List<HclValue> arguments) throws FunctionException {
    if (!(typing instanceof Fixed) && hasUntypedArgument(arguments)) {
      return HclType.DYNAMIC;
    }
    return typing.type(new Arguments(arguments));
  }

  @Override
  public HclValue call(List<HclValue> arguments) throws FunctionException {
    int unknown = unknownArgument(arguments);
    if (unknown < 0) {
      HclValue result = refine(body.call(new Arguments(arguments)));
      return marksAll ? withMarksOf(arguments, result) : result;
    }
    HclValue answer = Possibilities.call(this, arguments, unknown);
    return answer != null ? answer : refine(unknownOf(arguments));
  }

  boolean takesNull(int argument) {
    return (flagsOf(argument) & NULL) != 0;
  }

  private HclValue unknownOf(List<HclValue> arguments) throws FunctionException {
    HclValue result = HclValue.Unknown.of(resultType(arguments));
    for (int i = 0; i < arguments.size(); i++) {
      if ((flagsOf(i) & MARKS) != 0) {
        result = Marks.add(result, Marks.deep(arguments.get(i)));
      }
    }
    return result;
  }

  private static HclValue withMarksOf(List<HclValue> arguments, HclValue result) {
    HclValue marked = result;
    for (HclValue argument : arguments) {
      marked = Marks.add(marked, Marks.deep(argument));
    }
    return marked;
  }

  private HclValue refine(HclValue result) {
    if (notNull && result instanceof HclValue.Unknown unknown && !unknown.refinements().notNull()) {
      return new HclValue.Unknown(
          unknown.type(), Refining.notNull(unknown.refinements()), unknown.marks());
    }
    return result;
  }

  /** Returns the first argument that is unknown and may not be; -1 if there is none. */
  private int unknownArgument(List<HclValue> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof HclValue.Unknown && (flagsOf(i) & UNKNOWN) == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasUntypedArgument(List<HclValue> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if ((flagsOf(i) & UNKNOWN) == 0
          && arguments.get(i) instanceof HclValue.Unknown unknown
          && unknown.type() == HclType.DYNAMIC) {
        return true;
      }
    }
    return false;
  }

  private int flagsOf(int argument) {
    return argument < flags.length ? flags[argument] : restFlags;
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
    private final List<Integer> flags = new ArrayList<>();
    private @Nullable Parameter rest;
    private int restFlags;
    private boolean notNull = true;
    private boolean marksAll;

    private Builder(String name) {
      this.name = name;
    }

    Builder takes(String parameter, HclType type, int... allowed) {
      int set = union(allowed);
      parameters.add(parameter(parameter, type, set));
      flags.add(set);
      return this;
    }

    Builder takesRest(String parameter, HclType type, int... allowed) {
      restFlags = union(allowed);
      rest = parameter(parameter, type, restFlags);
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

    private static Parameter parameter(String name, HclType type, int set) {
      return new Parameter(name, type, (set & NULL) != 0, true, (set & MARKS) != 0);
    }

    private static int union(int... allowed) {
      int set = 0;
      for (int one : allowed) {
        set |= one;
      }
      return set;
    }
  }
}
