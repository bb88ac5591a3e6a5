package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.source.Diagnostic;

/** Ends the reading of a file that cannot be read on; what to tell of it is a diagnostic. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnreadableException(Diagnostic diagnostic) {
    super(diagnostic.summary(), null, false, false); // the place that matters is in the file
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
