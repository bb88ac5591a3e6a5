package io.dutyline.cli;

/** What the process says with its end. What a scan found is said by the report itself. */
final class ExitCode {
  /** All is well. */
  static final int CLEAN = 0;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** The analysis is incomplete. */
  static final int INCOMPLETE = 3;

  private ExitCode() {}
}
