package io.dutyline.engine.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogue says about a resource type.
 *
 * @param service present exactly for {@link Kind#AWS}
 * @param duties those of the customer's duties that apply to the type, in the order of {@link Duty}
 * @param responsibilities one line a duty, for all duties, in the order of {@link Duty}
 * @param global whether resources of the type belong to no Region
 */
public record Classification(
    Kind kind,
    Optional<Service> service,
    Set<Duty> duties,
    List<Responsibility> responsibilities,
    boolean global) {

  /** What sort of type it is. */
  public enum Kind {
    /** An AWS service's type, known or of a known service. */
    AWS,
    /** {@code Custom::*} or {@code AWS::CloudFormation::CustomResource}: the author's own code. */
    CUSTOM,
    /** A third party's type from the CloudFormation registry, or another provider's. */
    THIRD_PARTY,
    /** Says something about the stack, not about a service: wait handles, modules, macros. */
    DEPLOYMENT,
    /** A type that the catalogue should know and does not: a hole of ours. */
    UNCLASSIFIED
  }

  public Classification {
    requireNonNull(kind, "kind");
    requireNonNull(service, "service");
    duties = inOrder(duties);
    responsibilities = List.copyOf(responsibilities);
  }

  /** Returns a classification without a service, to which no duty applies. */
  public static Classification without(Kind kind) {
    return new Classification(kind, Optional.empty(), Set.of(), List.of(), false);
  }

  private static Set<Duty> inOrder(Set<Duty> duties) {
    return duties.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(duties));
  }
}
