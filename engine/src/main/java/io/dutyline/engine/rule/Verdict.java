package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one rule says of one resource.
 *
 * @param related addresses of other resources that it rests on or would be mended at
 * @param message a sentence; empty for {@link Status#MET} and {@link Status#NOT_APPLICABLE}
 * @param property path of the deciding property as written, {@code VersioningConfiguration.Status};
 *     empty if no single one decides
 * @param range where the deciding property stands; the resource's head when it is absent
 * @param scenario {@code when IsProd is false}; empty if it holds in every one
 * @param assumptions phrases, sorted
 * @param unknownInputs what one would have to know to tell, for {@link Status#UNKNOWN}
 * @param fix how to mend it, in the words of the resource's author
 */
public record Verdict(
    RuleInfo rule,
    String stack,
    String address,
    Set<String> related,
    Status status,
    Severity severity,
    String message,
    String property,
    SourceRange range,
    String scenario,
    List<String> assumptions,
    Set<String> unknownInputs,
    String fix)
    implements Comparable<Verdict> {

  private static final Comparator<Verdict> ORDER =
      Comparator.comparing(Verdict::stack)
          .thenComparing(Verdict::address)
          .thenComparing(verdict -> verdict.rule().id());

  /** Makes a verdict that is mended as the rule says. */
  public Verdict(
      RuleInfo rule,
      String stack,
      String address,
      Set<String> related,
      Status status,
      Severity severity,
      String message,
      String property,
      SourceRange range,
      String scenario,
      List<String> assumptions,
      Set<String> unknownInputs) {
    this(
        rule,
        stack,
        address,
        related,
        status,
        severity,
        message,
        property,
        range,
        scenario,
        assumptions,
        unknownInputs,
        rule.fix());
  }

  public Verdict {
    requireNonNull(rule, "rule");
    requireNonNull(stack, "stack");
    requireNonNull(address, "address");
    related = sorted(related);
    requireNonNull(status, "status");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(property, "property");
    requireNonNull(range, "range");
    requireNonNull(scenario, "scenario");
    assumptions = List.copyOf(assumptions);
    unknownInputs = sorted(unknownInputs);
    requireNonNull(fix, "fix");
  }

  /** Most verdicts have none, and there may be very many verdicts. */
  private static Set<String> sorted(Set<String> texts) {
    return texts.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(texts));
  }

  /** Returns this verdict with the status waived. */
  public Verdict waived() {
    return new Verdict(
        rule,
        stack,
        address,
        related,
        Status.WAIVED,
        severity,
        message,
        property,
        range,
        scenario,
        assumptions,
        unknownInputs,
        fix);
  }

  /** Orders by stack, address, rule. */
  @Override
  public int compareTo(Verdict other) {
    return ORDER.compare(this, other);
  }
}
