package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded decision not to do a duty.
 *
 * @param rule a rule's id, present or former, or a {@link io.dutyline.engine.value.Glob} over ids
 * @param stack a {@link io.dutyline.engine.source.PathGlob} over stack ids
 * @param address a {@link io.dutyline.engine.value.Glob} over resource addresses
 * @param construct a {@link io.dutyline.engine.source.PathGlob} over paths of the CDK's constructs;
 *     empty if the waiver is not about constructs
 * @param by who decided
 * @param reason why
 * @param until the last day on which it holds; empty if it holds for good
 * @param range where it is written
 */
public record Waiver(
    String rule,
    String stack,
    String address,
    String construct,
    String by,
    String reason,
    Optional<LocalDate> until,
    SourceRange range) {
  /** Makes a waiver for resources, whatever made them. */
  public Waiver(
      String rule,
      String stack,
      String address,
      String by,
      String reason,
      Optional<LocalDate> until,
      SourceRange range) {
    this(rule, stack, address, "", by, reason, until, range);
  }

  public Waiver {
    requireNonNull(rule, "rule");
    requireNonNull(stack, "stack");
    requireNonNull(address, "address");
    requireNonNull(construct, "construct");
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
    requireNonNull(until, "until");
    requireNonNull(range, "range");
  }

  /** Returns what the waivers that one place makes for several addresses have in common. */
  Waiver anywhere() {
    return new Waiver(rule, stack, "", construct, by, reason, until, range);
  }
}
