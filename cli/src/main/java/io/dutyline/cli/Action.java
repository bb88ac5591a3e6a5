package io.dutyline.cli;

/** A command and what it does. */
interface Action {
  Command command();

  /**
   * Does it.
   *
   * @return the exit code
   * @throws UsageException if what the arguments say cannot be done
   */
  int run(Arguments arguments, Terminal terminal) throws UsageException;
}
