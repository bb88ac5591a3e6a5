package io.dutyline.engine.rule;

/**
 * Something that can be asked of a resource. Stateless: one instance serves any number of threads.
 *
 * <p>What data cannot say is a class that implements this and has a public constructor without
 * parameters; {@code rule.yaml} names it under {@code class}.
 */
@FunctionalInterface
public interface Requirement {
  /**
   * Returns whether the requirement holds, with the evidence that decides it. A value that may be a
   * choice is read through {@code reading} only, so that a condition it depends on is explored.
   */
  Outcome judge(Subject subject, Reading reading);
}
