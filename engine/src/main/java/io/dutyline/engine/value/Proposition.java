package io.dutyline.engine.value;

import java.util.List;

/** A formula over numbered variables, whose values are numbers too. */
sealed interface Proposition {
  /** Returns a set of bits that has the bit of every variable; two variables may share one. */
  long variables();

  /**
   * @param assignment the value of each variable; -1 where it is open
   */
  Truth evaluate(int[] assignment);

  /** Returns the first variable in it that is open, or -1. */
  int firstOpen(int[] assignment);

  record Fixed(Truth truth) implements Proposition {
    @Override
    public long variables() {
      return 0;
    }

    @Override
    public Truth evaluate(int[] assignment) {
      return truth;
    }

    @Override
    public int firstOpen(int[] assignment) {
      return -1;
    }
  }

  /**
   * @param value -1 if it is none that the variable can have
   */
  record Equal(int variable, int value) implements Proposition {
    @Override
    public long variables() {
      return 1L << variable;
    }

    @Override
    public Truth evaluate(int[] assignment) {
      int assigned = assignment[variable];
      if (value < 0) {
        return Truth.FALSE;
      }
      return assigned < 0 ? Truth.UNKNOWN : Truth.of(assigned == value);
    }

    @Override
    public int firstOpen(int[] assignment) {
      return assignment[variable] < 0 ? variable : -1;
    }
  }

  record Opposite(Proposition of) implements Proposition {
    @Override
    public long variables() {
      return of.variables();
    }

    @Override
    public Truth evaluate(int[] assignment) {
      return of.evaluate(assignment).not();
    }

    @Override
    public int firstOpen(int[] assignment) {
      return of.firstOpen(assignment);
    }
  }

  /**
   * Parts joined with and, or with or.
   *
   * @param neutral true for and, false for or
   */
  record Joined(Truth neutral, List<Proposition> parts, long variables) implements Proposition {
    @Override
    public Truth evaluate(int[] assignment) {
      Truth joined = neutral;
      for (Proposition part : parts) {
        Truth truth = part.evaluate(assignment);
        if (truth != neutral) {
          if (truth != Truth.UNKNOWN) {
            return truth;
          }
          joined = Truth.UNKNOWN;
        }
      }
      return joined;
    }

    @Override
    public int firstOpen(int[] assignment) {
      for (Proposition part : parts) {
        // A part that is settled says nothing any more about what is open.
        int open = part.evaluate(assignment) == Truth.UNKNOWN ? part.firstOpen(assignment) : -1;
        if (open >= 0) {
          return open;
        }
      }
      return -1;
    }
  }
}
