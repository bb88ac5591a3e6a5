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
 * @param deployments names of those of the stack's deployments in which it holds; empty if it holds
 *     in each
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
    String fix,
    List<String> deployments)
    implements Comparable<Verdict> {

  /** So many deployments are named in a message; the report names all. */
  private static final int MOST_NAMED = 5;

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

  /** Makes a verdict that holds however the stack is deployed. */
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
      Set<String> unknownInputs,
      String fix) {
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
        fix,
        List.of());
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
    deployments = List.copyOf(deployments);
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
        fix,
        deployments);
  }

  /**
   * Returns this verdict of some of the stack's deployments.
   *
   * @param names of those in which it holds; empty if it holds in each
   * @param unknown what one would have to know in any of them
   */
  public Verdict in(List<String> names, Set<String> unknown) {
    return new Verdict(
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
        unknown,
        fix,
        names);
  }

  /**
   * Returns in which deployments and scenarios it holds, {@code in prod, when IsProd is false};
   * empty if it holds in all.
   */
  public String circumstances() {
    String where = deployments.isEmpty() ? "" : "in " + namedDeployments();
    return where.isEmpty() || scenario.isEmpty() ? where + scenario : where + ", " + scenario;
  }

  /** Returns the names of the deployments in which it holds, as a phrase: not all, if too many. */
  public String namedDeployments() {
    int more = deployments.size() - MOST_NAMED;
    return more <= 1
        ? String.join(", ", deployments)
        : String.join(", ", deployments.subList(0, MOST_NAMED)) + " and " + more + " more";
  }

  /** Orders by stack, address, rule. */
  @Override
  public int compareTo(Verdict other) {
    return ORDER.compare(this, other);
  }
}
