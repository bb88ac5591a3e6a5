package io.dutyline.engine.config;

import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.PathGlob;
import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.TextCase;
import java.util.Optional;

/** A waiver with its patterns compiled, that notices what it is about. For one run and thread. */
final class WaiverMatch {
  private final Waiver waiver;
  private final Glob rule;
  private final Glob address;
  private final PathGlob stack;
  private final Optional<PathGlob> construct;
  private boolean seen;
  private boolean used;

  WaiverMatch(Waiver waiver) {
    this.waiver = waiver;
    this.rule = Glob.of(waiver.rule(), TextCase.EXACT);
    this.address = Glob.of(waiver.address(), TextCase.EXACT);
    this.stack = PathGlob.of(waiver.stack());
    this.construct =
        Optional.of(waiver.construct()).filter(text -> !text.isEmpty()).map(PathGlob::of);
  }

  Waiver waiver() {
    return waiver;
  }

  boolean fitsRule(String id) {
    return rule.matches(id);
  }

  /**
   * @param made path of the construct that the verdict is about; empty if it is about none
   */
  boolean fits(Verdict verdict, String made) {
    boolean rightRule =
        rule.matches(verdict.rule().id())
            || verdict.rule().aliases().stream().anyMatch(rule::matches);
    return rightRule
        && address.matches(verdict.address())
        && stack.matches(verdict.stack())
        && fits(made);
  }

  /** The path of a construct's resource ends with an id of the CDK's, which not everybody shows. */
  private boolean fits(String made) {
    return construct.isEmpty()
        || (!made.isEmpty()
            && (construct.get().matches(made)
                || construct.get().matches(made + "/Resource")
                || construct.get().matches(made + "/Default")));
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
