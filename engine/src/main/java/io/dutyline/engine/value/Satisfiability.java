package io.dutyline.engine.value;

import java.util.Arrays;
import java.util.Map;

/**
 * Searches for values of the variables that make every decision true: depth first, cutting off a
 * branch as soon as one decision cannot become true any more. Asked for every choice that a rule
 * reads, so it works on numbers, and only on the decisions that have to do with one another.
 */
final class Satisfiability {
  /** Steps of the search. Real templates need tens; what needs more is answered with unknown. */
  private static final int BUDGET = 20_000;

  private final Proposition[] propositions;
  private final boolean[] wanted;
  private final int[] domainSizes;

  /** The number of each variable's value, or -1. */
  private final int[] assignment;

  private int steps;

  private Satisfiability(Proposition[] propositions, boolean[] wanted, int[] domainSizes) {
    this.propositions = propositions;
    this.wanted = wanted;
    this.domainSizes = domainSizes;
    this.assignment = new int[domainSizes.length];
  }

  /** Returns whether the decisions can all be true at once; unknown if the budget did not do. */
  static Truth of(Map<Condition, Boolean> decisions) {
    Numbering numbering = new Numbering();
    Proposition[] propositions = new Proposition[decisions.size()];
    boolean[] wanted = new boolean[propositions.length];
    int next = 0;
    for (Map.Entry<Condition, Boolean> decision : decisions.entrySet()) {
      propositions[next] = numbering.proposition(decision.getKey().formula());
      wanted[next++] = decision.getValue();
    }
    return new Satisfiability(propositions, wanted, numbering.domainSizes()).solve();
  }

  /**
   * Returns whether {@code formula} follows from the decisions, or its opposite does; unknown if
   * neither, or if the budget did not do.
   *
   * @param decisions can all be true at once
   */
  static Truth implied(Map<Condition, Boolean> decisions, Formula formula) {
    Numbering numbering = new Numbering();
    Proposition[] propositions = new Proposition[decisions.size() + 1];
    boolean[] wanted = new boolean[propositions.length];
    propositions[0] = numbering.proposition(formula);
    int next = 1;
    for (Map.Entry<Condition, Boolean> decision : decisions.entrySet()) {
      propositions[next] = numbering.proposition(decision.getKey().formula());
      wanted[next++] = decision.getValue();
    }
    int related = related(propositions, wanted);
    Satisfiability search =
        new Satisfiability(Arrays.copyOf(propositions, related), wanted, numbering.domainSizes());
    wanted[0] = true;
    if (search.solve() == Truth.FALSE) {
      return Truth.FALSE;
    }
    wanted[0] = false;
    return search.solve() == Truth.FALSE ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * Moves the propositions that share variables with the first one, directly or through others, to
   * the front; returns how many they are.
   */
  private static int related(Proposition[] propositions, boolean[] wanted) {
    long variables = propositions[0].variables();
    int related = 1;
    for (int i = related; i < propositions.length; i++) {
      if ((propositions[i].variables() & variables) != 0) {
        variables |= propositions[i].variables();
        Proposition proposition = propositions[i];
        boolean truth = wanted[i];
        propositions[i] = propositions[related];
        wanted[i] = wanted[related];
        propositions[related] = proposition;
        wanted[related] = truth;
        related++;
        // What was passed over may be related through the new one.
        i = related - 1;
      }
    }
    return related;
  }

  private Truth solve() {
    Arrays.fill(assignment, -1);
    steps = 0;
    int[] open = new int[propositions.length];
    for (int i = 0; i < open.length; i++) {
      open[i] = i;
    }
    return search(open, open.length);
  }

  /**
   * @param open the propositions that are not settled by the assignment so far
   */
  private Truth search(int[] open, int count) {
    if (++steps > BUDGET) {
      return Truth.UNKNOWN;
    }
    int[] left = new int[count];
    int leftCount = 0;
    for (int i = 0; i < count; i++) {
      Truth truth = propositions[open[i]].evaluate(assignment);
      if (truth == Truth.UNKNOWN) {
        left[leftCount++] = open[i];
      } else if (truth != Truth.of(wanted[open[i]])) {
        return Truth.FALSE;
      }
    }
    if (leftCount == 0) {
      return Truth.TRUE;
    }
    return tryEach(propositions[left[0]].firstOpen(assignment), left, leftCount);
  }

  private Truth tryEach(int variable, int[] open, int count) {
    Truth best = Truth.FALSE;
    for (int value = 0; value < domainSizes[variable]; value++) {
      assignment[variable] = value;
      best = best.or(search(open, count));
      if (best == Truth.TRUE || steps > BUDGET) {
        break;
      }
    }
    assignment[variable] = -1;
    return best;
  }
}
