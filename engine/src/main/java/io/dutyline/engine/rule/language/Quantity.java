package io.dutyline.engine.rule.language;

/** Of how many something is asked. */
enum Quantity {
  EVERY,
  SOME,
  NONE
}
