package io.dutyline.engine.value;

/**
 * Kleene's strong three-valued logic: the answer to a question about values that may be unknown.
 */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  public static Truth of(boolean answer) {
    return answer ? TRUE : FALSE;
  }

  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE ? other : UNKNOWN;
  }

  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE ? other : UNKNOWN;
  }

  /**
   * Returns this answer if {@code other} is the same, else unknown: one of the two, not known
   * which.
   */
  public Truth agreeing(Truth other) {
    return this == other ? this : UNKNOWN;
  }

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
