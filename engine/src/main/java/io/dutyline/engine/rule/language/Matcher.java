package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;

/** A question about one value. */
interface Matcher {
  /**
   * Returns whether the value fits, without evidence.
   *
   * @param value never a choice, but a list's elements may be
   * @param subject what paths in the matcher start at
   */
  Outcome fit(Value value, Subject subject, Reading reading);

  /**
   * Returns what a value should be, as in <em>it should be …</em>; empty if that goes without
   * saying.
   */
  String expectation(Subject subject, Reading reading);

  /** Returns whether the value is asked whether it is a readable secret: then it is never shown. */
  default boolean isAboutSecrets() {
    return false;
  }

  /**
   * Returns what the matcher has to say of the value, a predicate such as {@code is given by
   * parameter Token}; empty where it is enough to show the value.
   *
   * @param fits whether the value fits
   */
  default String fact(Value value, Truth fits) {
    return "";
  }

  /** Returns whether the answer may rest on what is inside of a list or map. */
  default boolean looksInside() {
    return true;
  }
}
