package io.dutyline.hcl.function;

import java.util.List;

/** Functions that belong together. */
interface Family {
  /** Returns the names of its functions. */
  List<String> names();

  /**
   * Returns one of its functions.
   *
   * @param name one of {@link #names()}
   */
  Definition define(String name);

  /** Says that a family lists a name that it does not define. */
  static AssertionError undefined(String name) {
    return new AssertionError("Not defined: " + name);
  }
}
