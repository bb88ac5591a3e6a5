package io.dutyline.engine.value;

import java.util.List;
import java.util.function.Function;

/** A question about a scalar, and what can be answered where only something about it is known. */
interface ScalarQuestion {
  Truth of(Scalar scalar);

  /** Answers for all texts that start so: true, or false, only if it is for each of them. */
  default Truth ofTextStartingWith(String prefix) {
    return Truth.UNKNOWN;
  }

  /** Answers for all numbers at once. */
  default Truth ofAnyNumber() {
    return Truth.UNKNOWN;
  }

  /** Returns the answer for a settled value: false for what is absent, a list or a map. */
  static Truth ask(Value value, ScalarQuestion question) {
    return value.accept(new Asking(question));
  }

  /** Returns the answer to the question that a second value, settled too, makes up. */
  static Truth ask(Value value, Value wanted, Function<Scalar, ScalarQuestion> questions) {
    boolean never = ask(value, scalar -> Truth.UNKNOWN) == Truth.FALSE;
    return never ? Truth.FALSE : ask(wanted, scalar -> ask(value, questions.apply(scalar)));
  }

  /** Puts the question to one value. */
  record Asking(ScalarQuestion question) implements Value.Visitor<Truth> {
    @Override
    public Truth scalar(Scalar value) {
      return question.of(value);
    }

    @Override
    public Truth list(ListValue value) {
      return Truth.FALSE;
    }

    @Override
    public Truth map(MapValue value) {
      return Truth.FALSE;
    }

    @Override
    public Truth absent(Absent value) {
      return Truth.FALSE;
    }

    @Override
    public Truth unknown(Unknown value) {
      Truth ifPresent = present(value);
      return value.hints().mayBeAbsent() ? ifPresent.and(Truth.UNKNOWN) : ifPresent;
    }

    @Override
    public Truth choice(Choice value) {
      throw Comparison.notSettled(value);
    }

    private Truth present(Unknown value) {
      Unknown.Hints hints = value.hints();
      return switch (hints.type()) {
        case LIST, MAP -> Truth.FALSE;
        case ANY, STRING, NUMBER, BOOLEAN -> {
          List<Scalar> possible = possible(value);
          yield possible.isEmpty() ? ofKind(hints) : ofEach(possible);
        }
      };
    }

    private Truth ofEach(List<Scalar> possible) {
      return possible.stream().map(question::of).reduce(Truth::agreeing).orElseThrow();
    }

    private Truth ofKind(Unknown.Hints hints) {
      if (hints.type() == Unknown.Type.NUMBER) {
        return question.ofAnyNumber();
      }
      boolean text = hints.type() == Unknown.Type.STRING || !hints.prefix().isEmpty();
      return text ? question.ofTextStartingWith(hints.prefix()) : Truth.UNKNOWN;
    }

    private static List<Scalar> possible(Unknown value) {
      boolean either =
          value.hints().type() == Unknown.Type.BOOLEAN && value.hints().possible().isEmpty();
      return either
          ? List.of(
              new Scalar(true, value.range(), value.origin()),
              new Scalar(false, value.range(), value.origin()))
          : value.hints().possible();
    }
  }
}
