package io.dutyline.engine.config;

import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.PathGlob;
import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.TextCase;

/** A waiver with its patterns compiled, that notices what it is about. For one run and thread. */
final class WaiverMatch {
  private final Waiver waiver;
  private final Glob rule;
  private final Glob address;
  private final PathGlob stack;
  private boolean seen;
  private boolean used;

  WaiverMatch(Waiver waiver) {
    this.waiver = waiver;
    this.rule = Glob.of(waiver.rule(), TextCase.EXACT);
    this.address = Glob.of(waiver.address(), TextCase.EXACT);
    this.stack = PathGlob.of(waiver.stack());
  }

  Waiver waiver() {
    return waiver;
  }

  boolean fitsRule(String id) {
    return rule.matches(id);
  }

  boolean fits(Verdict verdict) {
    boolean rightRule =
        rule.matches(verdict.rule().id())
            || verdict.rule().aliases().stream().anyMatch(rule::matches);
    return rightRule && address.matches(verdict.address()) && stack.matches(verdict.stack());
  }

  /**
   * Notes that the waiver fits a verdict.
   *
   * @param open whether there was something to waive
   */
  void count(boolean open) {
    seen = true;
    used |= open;
  }

  boolean isSeen() {
    return seen;
  }

  boolean isUsed() {
    return used;
  }

  /** Returns this match or the other one, whichever waives more. */
  WaiverMatch moreUsed(WaiverMatch other) {
    return used || (seen && !other.used) ? this : other;
  }
}
