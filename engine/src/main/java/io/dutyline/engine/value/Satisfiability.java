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
import org.jspecify.annotations.Nullable;

/**
 * Searches for values of the variables that make every decision true: depth first, cutting off a
 * branch as soon as one decision cannot become true any more.
 */
final class Satisfiability {
  /** Steps of the search. Real templates need tens; what needs more is answered with unknown. */
  private static final int BUDGET = 20_000;

  /** Stands for every value of an open variable that no formula mentions. */
  private static final String OTHER = "\0other";

  /** Keeps a question apart from a variable that happens to be called the same. */
  private static final String QUESTION = "\0question ";

  private static final String YES = "true";
  private static final List<String> YES_NO = List.of(YES, "false");

  private final List<Map.Entry<Condition, Boolean>> decisions;
  private final Map<String, List<String>> domains = new HashMap<>();
  private final Map<String, String> assignment = new HashMap<>();
  private int steps;

  private Satisfiability(Map<Condition, Boolean> decisions) {
    this.decisions = List.copyOf(decisions.entrySet());
  }

  /** Returns whether the decisions can all be true at once; unknown if the budget did not do. */
  static Truth of(Map<Condition, Boolean> decisions) {
    return decisions.isEmpty() ? Truth.TRUE : new Satisfiability(decisions).search();
  }

  /** Returns whether {@code formula} asks for the value of the variable of that name. */
  static boolean mentions(Formula formula, String variable) {
    if (formula instanceof Is is) {
      return is.variable().name().equals(variable);
    }
    if (formula instanceof Not not) {
      return mentions(not.of(), variable);
    }
    for (Formula part : parts(formula)) {
      if (mentions(part, variable)) {
        return true;
      }
    }
    return false;
  }

  private Truth search() {
    if (++steps > BUDGET) {
      return Truth.UNKNOWN;
    }
    Formula open = null;
    for (Map.Entry<Condition, Boolean> decision : decisions) {
      Formula formula = decision.getKey().formula();
      Truth truth = evaluate(formula);
      if (truth == Truth.UNKNOWN) {
        open = open == null ? formula : open;
      } else if (truth != Truth.of(decision.getValue())) {
        return Truth.FALSE;
      }
    }
    return open == null ? Truth.TRUE : tryEach(firstUnassigned(open));
  }

  private Truth tryEach(@Nullable Formula atom) {
    if (atom == null) {
      throw new AssertionError("An undecided formula has an open variable");
    }
    Truth best = Truth.FALSE;
    String variable = key(atom);
    for (String value : domain(atom, variable)) {
      assignment.put(variable, value);
      best = best.or(search());
      assignment.remove(variable);
      if (best == Truth.TRUE || steps > BUDGET) {
        return best;
      }
    }
    return best;
  }

  private Truth evaluate(Formula formula) {
    if (formula instanceof Constant constant) {
      return Truth.of(constant.value());
    }
    if (formula instanceof Not not) {
      return evaluate(not.of()).not();
    }
    if (formula instanceof All || formula instanceof Any) {
      return evaluateParts(parts(formula), Truth.of(formula instanceof All));
    }
    String assigned = assignment.get(key(formula));
    return assigned == null ? Truth.UNKNOWN : Truth.of(assigned.equals(wanted(formula)));
  }

  /** Joins with and where {@code neutral} is true, with or where it is false. */
  private Truth evaluateParts(List<Formula> parts, Truth neutral) {
    Truth joined = neutral;
    for (Formula part : parts) {
      Truth truth = evaluate(part);
      joined = neutral == Truth.TRUE ? joined.and(truth) : joined.or(truth);
      if (joined == neutral.not()) {
        return joined;
      }
    }
    return joined;
  }

  /** Returns an {@link Is} or {@link Opaque} whose variable has no value yet. */
  private @Nullable Formula firstUnassigned(Formula formula) {
    if (formula instanceof Is || formula instanceof Opaque) {
      return assignment.containsKey(key(formula)) ? null : formula;
    }
    if (formula instanceof Not not) {
      return firstUnassigned(not.of());
    }
    for (Formula part : parts(formula)) {
      Formula found = firstUnassigned(part);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private List<String> domain(Formula atom, String variable) {
    if (!(atom instanceof Is is)) {
      return YES_NO;
    }
    if (!is.variable().domain().isEmpty()) {
      return is.variable().domain();
    }
    List<String> known = domains.get(variable);
    if (known == null) {
      known = new ArrayList<>();
      for (Map.Entry<Condition, Boolean> decision : decisions) {
        collect(decision.getKey().formula(), variable, known);
      }
      known.add(OTHER);
      domains.put(variable, known);
    }
    return known;
  }

  private static void collect(Formula formula, String variable, List<String> mentioned) {
    if (formula instanceof Is is) {
      if (is.variable().name().equals(variable) && !mentioned.contains(is.value())) {
        mentioned.add(is.value());
      }
    } else if (formula instanceof Not not) {
      collect(not.of(), variable, mentioned);
    } else {
      for (Formula part : parts(formula)) {
        collect(part, variable, mentioned);
      }
    }
  }

  private static List<Formula> parts(Formula formula) {
    if (formula instanceof All all) {
      return all.of();
    }
    return formula instanceof Any any ? any.of() : List.of();
  }

  private static String key(Formula atom) {
    return atom instanceof Is is ? is.variable().name() : QUESTION + ((Opaque) atom).text();
  }

  private static String wanted(Formula atom) {
    return atom instanceof Is is ? is.value() : YES;
  }
}
