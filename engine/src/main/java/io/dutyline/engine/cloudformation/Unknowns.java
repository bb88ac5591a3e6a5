package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values that a function cannot know. */
final class Unknowns {
  private Unknowns() {}

  /** Returns what stands where the template is wrong. */
  static Unknown invalid(String what, SourceRange range) {
    return Unknown.because(Cause.INVALID, what, range);
  }

  /**
   * Returns the result of a function one of whose operands is not known: unknown for the same
   * reason. A secret's reason wins over others; without any unknown the operands do not fit.
   */
  static Unknown result(List<Value> operands, Hints hints, SourceRange range) {
    return new Unknown(reason(operands), hints, range, origin(operands));
  }

  static Reason reason(List<Value> operands) {
    Reason found = null;
    for (Value operand : operands) {
      if (operand instanceof Unknown unknown) {
        if (unknown.reason().cause() == Cause.SECRET_REFERENCE) {
          return unknown.reason();
        }
        found = found == null ? unknown.reason() : found;
      }
    }
    return found == null ? new Reason(Cause.INVALID, "operands of a function") : found;
  }

  static Origin origin(Collection<Value> operands) {
    List<Origin> origins = new ArrayList<>(operands.size());
    for (Value operand : operands) {
      origins.add(operand.origin());
    }
    return Origin.computedFrom(origins);
  }
}
