package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.Optional;

/**
 * A function of the expression language. The evaluator checks the number of arguments, converts
 * each to its parameter's type, and, unless a parameter says that it takes such, answers for
 * arguments that are null (an error), unknown (an unknown result of {@link #resultType}) or marked
 * (unmarked for the call, the result carries the marks).
 */
public interface HclFunction {
  String name();

  List<Parameter> parameters();

  /** Returns the parameter for all further arguments; empty if there may be none. */
  Optional<Parameter> variadic();

  /** Returns the type of the result for arguments of which some are unknown. */
  HclType resultType(List<HclValue> arguments) throws FunctionException;

  /** Returns the result for arguments that fit the parameters. */
  HclValue call(List<HclValue> arguments) throws FunctionException;

  /** Returns whether the result is certain not to be null, even where it is unknown. */
  default boolean neverNull() {
    return false;
  }

  /**
   * @param type to which an argument is converted; dynamic to take it as it is
   */
  record Parameter(
      String name, HclType type, boolean takesNull, boolean takesUnknown, boolean takesMarked) {
    public static Parameter of(String name, HclType type) {
      return new Parameter(name, type, false, false, false);
    }
  }

  /** An argument is wrong. */
  final class FunctionException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int argument;
    private final String message;

    /**
     * @param argument which one, counted from 0; -1 if it is none in particular
     * @param message whole, without a full stop: {@code cannot parse "x" as a number}
     */
    public FunctionException(int argument, String message) {
      super(message, null, false, false);
      this.argument = argument;
      this.message = message;
    }

    /** Returns the message, which there always is. */
    @Override
    public String getMessage() {
      return message;
    }

    public int argument() {
      return argument;
    }
  }
}
