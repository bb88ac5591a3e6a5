package io.dutyline.engine.cloudformation;

/** What an expression is evaluated for, which decides what an input is worth to it. */
enum View {
  /** A condition, which explores all values of an input. */
  CONDITIONS,
  /** What shapes a stack before it is evaluated: an input is its default, whatever is asked. */
  LIKELY,
  /** A resource, which takes what is likely but follows the scenario. */
  RESOURCES
}
