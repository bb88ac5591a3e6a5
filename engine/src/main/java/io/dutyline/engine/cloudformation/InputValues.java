package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an input is worth: to a condition, which explores all its values, and to everything else,
 * which takes what is likely but follows the scenario.
 */
final class InputValues {
  /** Further alternatives of one input; a scenario that decides for another leaves it unknown. */
  private static final int MOST_ALTERNATIVES = 16;

  /** Regions that are explored one by one; of more, only the names are known. */
  private static final int MOST_EXPLORED = 4;

  private InputValues() {}

  /** Returns the input to a condition: a default says nothing about the deployments that differ. */
  static Value toConditions(Input input) {
    if (input.fact() != null && !input.type().isLookup()) {
      return input.value(input.fact());
    }
    List<String> allowed = input.variable().domain();
    boolean explored = !allowed.isEmpty() && allowed.size() <= MOST_ALTERNATIVES;
    return explored && input.isOpen() ? everyOne(input, allowed) : input.unknown();
  }

  /**
   * Returns the input to a resource.
   *
   * @param tested the values that conditions compare it to; empty if none is about it
   */
  static Value toResources(Input input, Collection<String> tested) {
    if (input.type().isLookup()) {
      return input.unknown();
    }
    if (input.fact() != null) {
      return input.value(input.fact());
    }
    if (input.everyOne() && input.allowed().size() <= MOST_EXPLORED) {
      return everyOne(input, input.allowed());
    }
    if (tested.isEmpty()) {
      return likely(input);
    }
    String standard = input.standard();
    if (standard == null) {
      return alternatives(input, tested, input.unknown());
    }
    if (input.sensitive() && !standard.isEmpty()) {
      return alternatives(input, tested, input.standardValue(standard));
    }
    Value rest = alternatives(input, tested, input.unknownBut(standard));
    return choice(input, standard, input.standardValue(standard), rest, Undecided.TAKE_TRUE);
  }

  /**
   * Returns to a resource an input of which an expression tells something.
   *
   * @param given the value of the expression
   */
  static Value given(Input input, Collection<String> tested, Value given) {
    if (tested.isEmpty() || !(given instanceof Scalar || given instanceof Unknown)) {
      return given;
    }
    if (given instanceof Unknown) {
      return alternatives(input, tested, given);
    }
    String likely = ((Scalar) given).text();
    List<String> others = new ArrayList<>(tested);
    others.remove(likely);
    Value rest = alternatives(input, others, input.unknownBut(likely));
    return choice(input, likely, given, rest, Undecided.TAKE_TRUE);
  }

  private static Value likely(Input input) {
    String standard = input.standard();
    return standard == null ? input.unknown() : input.standardValue(standard);
  }

  /** Each of the values, the last one where it is none of the others. */
  private static Value everyOne(Input input, List<String> values) {
    int last = values.size() - 1;
    Value rest = input.value(values.get(last));
    for (int i = last - 1; i >= 0; i--) {
      Value value = input.value(values.get(i));
      rest = choice(input, values.get(i), value, rest, Undecided.EXPLORE);
    }
    return rest;
  }

  /** What it is in scenarios that say so, and {@code otherwise} in the others. */
  private static Value alternatives(Input input, Collection<String> tested, Value otherwise) {
    List<String> allowed = input.variable().domain();
    Set<String> values = new LinkedHashSet<>(tested);
    if (!allowed.isEmpty()) {
      values.retainAll(allowed);
    }
    if (allowed.size() <= MOST_ALTERNATIVES) {
      values.addAll(allowed);
    }
    List<String> kept = new ArrayList<>(values);
    kept.remove(input.standard());
    Value rest = otherwise;
    for (int i = Math.min(kept.size(), MOST_ALTERNATIVES) - 1; i >= 0; i--) {
      Value value = input.value(kept.get(i));
      rest = choice(input, kept.get(i), value, rest, Undecided.TAKE_FALSE);
    }
    return rest;
  }

  private static Choice choice(
      Input input, String text, Value whenTrue, Value whenFalse, Undecided undecided) {
    Condition condition = new Condition("", new Is(input.variable(), text));
    return new Choice(condition, whenTrue, whenFalse, undecided, input.range(), input.origin());
  }
}
