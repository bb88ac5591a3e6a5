package io.dutyline.engine.value;

/** Whether a list has an element, or a text another text. */
final class Containment {
  private final TextCase textCase;
  private final Equality equality;

  Containment(TextCase textCase) {
    this.textCase = textCase;
    this.equality = new Equality(textCase);
  }

  Truth of(Value value, Value wanted) {
    if (value instanceof Absent || wanted instanceof Absent) {
      return Truth.FALSE;
    }
    if (value instanceof ListValue list) {
      return hasElement(list, wanted);
    }
    if (value instanceof Unknown unknown && mayBe(unknown, Unknown.Type.LIST)) {
      return Truth.UNKNOWN;
    }
    Truth byForm = wanted instanceof Scalar scalar ? byForm(value, scalar.text()) : Truth.UNKNOWN;
    return byForm == Truth.UNKNOWN ? ScalarQuestion.ask(value, wanted, this::part) : byForm;
  }

  private Truth byForm(Value value, String text) {
    boolean exact = value instanceof Unknown unknown && !unknown.hints().mayBeAbsent();
    return exact && textCase == TextCase.EXACT ? TextForm.of(value).contains(text) : Truth.UNKNOWN;
  }

  Truth hasElement(ListValue list, Value wanted) {
    Truth found = list.rest() == null ? Truth.FALSE : Truth.UNKNOWN;
    for (Value element : list.elements()) {
      if (found == Truth.TRUE) {
        return found;
      }
      boolean there = !(element instanceof Absent);
      found = there ? found.or(equality.of(element, wanted)) : found;
    }
    return found;
  }

  /** Returns whether an unknown value can turn out to be of a type that is no scalar. */
  static boolean mayBe(Unknown value, Unknown.Type type) {
    Unknown.Hints hints = value.hints();
    boolean open =
        hints.type() == Unknown.Type.ANY && hints.prefix().isEmpty() && hints.possible().isEmpty();
    return open || hints.type() == type;
  }

  private ScalarQuestion part(Scalar wanted) {
    return new ScalarQuestion() {
      @Override
      public Truth of(Scalar scalar) {
        return Truth.of(textCase.contains(scalar.text(), wanted.text()));
      }

      @Override
      public Truth ofTextStartingWith(String prefix) {
        return textCase.contains(prefix, wanted.text()) ? Truth.TRUE : Truth.UNKNOWN;
      }
    };
  }
}
