package io.dutyline.engine.value;

import io.dutyline.engine.value.Formula.All;
import io.dutyline.engine.value.Formula.Any;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Formula.Not;
import io.dutyline.engine.value.Formula.Opaque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives variables and their values numbers while it turns formulas into propositions. */
final class Numbering {
  private final Map<String, Domain> variables = new HashMap<>();
  private final Map<String, Domain> questions = new HashMap<>();
  private final List<Domain> domains = new ArrayList<>();

  /** The values of one variable. A question has two: 0 is yes. */
  private static final class Domain {
    private final int number;
    private final List<String> values;
    private final boolean open;

    Domain(int number, List<String> values, boolean open) {
      this.number = number;
      this.values = values;
      this.open = open;
    }

    int numberOf(String value) {
      int known = values.indexOf(value);
      if (known < 0 && open) {
        values.add(value);
        return values.size() - 1;
      }
      return known;
    }

    /** An open variable can also have a value that no formula mentions. */
    int size() {
      return open ? values.size() + 1 : values.size();
    }
  }

  Proposition proposition(Formula formula) {
    if (formula instanceof Is is) {
      Domain domain = domain(is);
      return new Proposition.Equal(domain.number, domain.numberOf(is.value()));
    }
    if (formula instanceof Not not) {
      return new Proposition.Opposite(proposition(not.of()));
    }
    if (formula instanceof All all) {
      return joined(Truth.TRUE, all.of());
    }
    if (formula instanceof Any any) {
      return joined(Truth.FALSE, any.of());
    }
    if (formula instanceof Opaque opaque) {
      return new Proposition.Equal(question(opaque).number, 0);
    }
    return new Proposition.Fixed(Truth.of(((Constant) formula).value()));
  }

  private Proposition joined(Truth neutral, List<Formula> formulas) {
    List<Proposition> parts = new ArrayList<>(formulas.size());
    long together = 0;
    for (Formula formula : formulas) {
      Proposition part = proposition(formula);
      parts.add(part);
      together |= part.variables();
    }
    return new Proposition.Joined(neutral, parts, together);
  }

  private Domain domain(Is is) {
    Domain known = variables.get(is.variable().name());
    if (known == null) {
      List<String> values = is.variable().domain();
      boolean open = values.isEmpty();
      known = new Domain(domains.size(), open ? new ArrayList<>() : values, open);
      variables.put(is.variable().name(), known);
      domains.add(known);
    }
    return known;
  }

  private Domain question(Opaque opaque) {
    Domain known = questions.get(opaque.text());
    if (known == null) {
      known = new Domain(domains.size(), List.of("yes", "no"), false);
      questions.put(opaque.text(), known);
      domains.add(known);
    }
    return known;
  }

  /** Returns how many values each variable has, once all formulas are propositions. */
  int[] domainSizes() {
    int[] sizes = new int[domains.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = domains.get(i).size();
    }
    return sizes;
  }
}
