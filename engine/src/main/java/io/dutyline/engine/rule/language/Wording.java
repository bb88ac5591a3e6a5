package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.List;
import java.util.TreeSet;

/** The words in which evidence speaks of values. */
final class Wording {
  private Wording() {}

  /** Returns what is there, as a clause: {@code StorageEncrypted is false}; never a secret. */
  static String fact(Place place, Value value, Outcome outcome) {
    String label = place.label().isEmpty() ? "the value" : place.label();
    if (value instanceof Absent) {
      return label + " is not set";
    }
    if (outcome.truth() == Truth.UNKNOWN) {
      String inputs = inputs(outcome);
      return inputs.isEmpty() ? label + " is not known" : label + " depends on " + inputs;
    }
    String link = place.implied() ? " is not set, which means " : " is ";
    return label + link + ValueWords.describe(value);
  }

  /** Returns what one would have to know: {@code parameter A and parameter B}. */
  static String inputs(Outcome outcome) {
    return ValueWords.joined(List.copyOf(new TreeSet<>(outcome.unknownInputs())), " and ");
  }
}
