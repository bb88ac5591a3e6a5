package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.List;

/**
 * Compares as the operator says.
 *
 * @param amount how a list of operands counts
 */
record CompareMatcher(Operator operator, Operand operand, Amount amount, TextCase textCase)
    implements Matcher {

  /** How many of the operands have to compare so. */
  enum Amount {
    /** There is one operand, which may itself be a list. */
    WHOLE,
    ANY,
    ALL
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Value other = operand.value(subject, reading);
    Truth truth = ask(value, other);
    if (truth == Truth.UNKNOWN) {
      Value settled = Settled.deep(value, reading);
      truth = settled == value ? truth : ask(settled, other);
    }
    boolean wanting = truth == Truth.UNKNOWN && other instanceof Unknown;
    Outcome outcome =
        wanting ? Outcome.unknownFor(((Unknown) other).reason().input()) : Outcome.just(truth);
    return outcome.assuming(Traces.assumptions(other));
  }

  private Truth ask(Value value, Value other) {
    if (amount == Amount.WHOLE) {
      return operator.ask(value, other, textCase);
    }
    if (!(other instanceof ListValue list)) {
      return operator.ask(value, other, textCase);
    }
    Truth truth = Truth.of(amount == Amount.ALL);
    for (Value each : list.elements()) {
      Truth one = operator.ask(value, each, textCase);
      truth = amount == Amount.ALL ? truth.and(one) : truth.or(one);
    }
    return list.rest() == null ? truth : withRest(truth);
  }

  private Truth withRest(Truth truth) {
    return amount == Amount.ALL ? truth.and(Truth.UNKNOWN) : truth.or(Truth.UNKNOWN);
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    Value other = operand.value(subject, reading);
    if (operator == Operator.IS
        && other instanceof Scalar scalar
        && scalar.asBoolean().isPresent()) {
      return "";
    }
    boolean several = amount != Amount.WHOLE && other instanceof ListValue;
    List<Value> options = several ? ((ListValue) other).elements() : List.of(other);
    String words = amount == Amount.ALL ? ValueWords.all(options) : ValueWords.oneOf(options);
    return operator.phrase(words);
  }
}
