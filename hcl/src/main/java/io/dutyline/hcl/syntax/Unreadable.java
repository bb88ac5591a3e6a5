package io.dutyline.hcl.syntax;

/** Ends the reading of an expression; the problem is already told. Carries nothing. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable() {
    super(null, null, false, false);
  }
}
