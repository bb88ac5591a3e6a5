package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.language.CompareMatcher.Amount;
import io.dutyline.engine.value.ValueWords;
import java.util.ArrayList;
import java.util.List;

/** What an element was asked to be like, in the words of a message. */
final class Traits {
  private Traits() {}

  /** Returns {@code has Key "a" and Value "b"}, as far as the requirements are so plain. */
  static String of(Requirement... all) {
    List<String> traits = new ArrayList<>();
    boolean whole = true;
    for (Requirement each : all) {
      whole &= collect(each, traits);
    }
    return whole && !traits.isEmpty() ? "has " + String.join(" and ", traits) : "is as required";
  }

  /** Adds what it asks for; false if it asks for more than that. */
  private static boolean collect(Requirement requirement, List<String> traits) {
    if (requirement instanceof AllRequirement all) {
      boolean whole = true;
      for (Requirement each : all.of()) {
        whole &= collect(each, traits);
      }
      return whole;
    }
    if (!(requirement instanceof PathRequirement asked
        && asked.matcher() instanceof CompareMatcher compared
        && compared.operator() == Operator.IS
        && compared.amount() == Amount.WHOLE
        && compared.operand() instanceof Operand.Literal literal)) {
      return false;
    }
    traits.add(asked.path().text() + " " + ValueWords.describe(literal.value()));
    return true;
  }
}
