package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Truth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answer to a requirement, with what it rests on. Combining outcomes keeps the evidence of the
 * one that decides: of a conjunction that fails, the first that failed; of a disjunction that
 * fails, the first whose property is written.
 *
 * @param evidence empty if nothing in particular decides
 * @param assumptions what the answer rests on without being stated
 * @param unknownInputs what one would have to know, where the answer is unknown
 * @param related addresses of other resources that the answer rests on
 */
public record Outcome(
    Truth truth,
    Optional<Evidence> evidence,
    Set<Assumption> assumptions,
    Set<String> unknownInputs,
    Set<String> related) {

  public static final Outcome TRUE = of(Truth.TRUE);
  public static final Outcome FALSE = of(Truth.FALSE);
  public static final Outcome UNKNOWN = of(Truth.UNKNOWN);

  public Outcome {
    requireNonNull(truth, "truth");
    requireNonNull(evidence, "evidence");
    assumptions = Set.copyOf(assumptions);
    unknownInputs = Set.copyOf(unknownInputs);
    related = Set.copyOf(related);
  }

  private static Outcome of(Truth truth) {
    return new Outcome(truth, Optional.empty(), Set.of(), Set.of(), Set.of());
  }

  /** Returns an answer that rests on nothing in particular. */
  public static Outcome just(Truth truth) {
    return switch (truth) {
      case TRUE -> TRUE;
      case FALSE -> FALSE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Returns the unknown answer, for want of {@code input}: {@code parameter KmsKey}. */
  public static Outcome unknownFor(String input) {
    return new Outcome(Truth.UNKNOWN, Optional.empty(), Set.of(), Set.of(input), Set.of());
  }

  /** Returns this outcome, decided by {@code decisive}. */
  public Outcome with(Evidence decisive) {
    return new Outcome(truth, Optional.of(decisive), assumptions, unknownInputs, related);
  }

  /** Returns this outcome, decided by {@code decisive} unless something narrower already does. */
  public Outcome orElse(Evidence decisive) {
    return evidence.isPresent() ? this : with(decisive);
  }

  /** Returns this outcome, resting on {@code more} too. */
  public Outcome assuming(Set<Assumption> more) {
    return more.isEmpty() || assumptions.containsAll(more)
        ? this
        : new Outcome(truth, evidence, union(assumptions, more), unknownInputs, related);
  }

  /** Returns this outcome, resting on the resource at {@code address} too. */
  public Outcome relatedTo(String address) {
    return related.contains(address)
        ? this
        : new Outcome(truth, evidence, assumptions, unknownInputs, union(related, Set.of(address)));
  }

  /** Returns this outcome, resting on the resources too for which the rule applies at all. */
  Outcome because(Outcome applies) {
    return applies.truth != Truth.TRUE || related.containsAll(applies.related)
        ? this
        : new Outcome(truth, evidence, assumptions, unknownInputs, union(related, applies.related));
  }

  /** Returns the answer to both: a failure decides, the first one; else what is unknown. */
  public Outcome and(Outcome other) {
    return combine(other, Truth.FALSE);
  }

  /** Returns the answer to either: the first one that holds decides; else what is unknown. */
  public Outcome or(Outcome other) {
    return combine(other, Truth.TRUE);
  }

  /** Returns the opposite; evidence stays what it is, but no longer says what should be. */
  public Outcome not() {
    return new Outcome(
        truth.not(),
        evidence.map(Evidence::withoutExpectation),
        assumptions,
        unknownInputs,
        related);
  }

  /**
   * Returns the answer to: where the premise holds, this does. Where it is certain that the premise
   * holds, what this rests on decides.
   */
  public Outcome given(Outcome premise) {
    if (premise.truth == Truth.TRUE) {
      return assuming(premise.assumptions);
    }
    return premise.not().or(this);
  }

  private Outcome combine(Outcome other, Truth decisive) {
    if (truth == decisive) {
      return this;
    }
    if (other.truth == decisive) {
      return other;
    }
    if (truth == other.truth) {
      return joined(other);
    }
    return truth == Truth.UNKNOWN ? this : other;
  }

  /** Returns this outcome with all that {@code other}, of the same truth, rests on. */
  Outcome joined(Outcome other) {
    if (other.isBare()) {
      return this;
    }
    return new Outcome(
        truth,
        nearer(other),
        union(assumptions, other.assumptions),
        union(unknownInputs, other.unknownInputs),
        union(related, other.related));
  }

  /**
   * Where both could decide, what fails inside of the other goes before it, what is written before
   * what is absent, and then the first.
   */
  private Optional<Evidence> nearer(Outcome other) {
    if (evidence.isEmpty() || other.evidence.isEmpty()) {
      return evidence.isPresent() ? evidence : other.evidence;
    }
    Evidence first = evidence.get();
    Evidence second = other.evidence.get();
    if (truth == Truth.FALSE && (first.isInside(second) || second.isInside(first))) {
      return first.isInside(second) ? evidence : other.evidence;
    }
    return first.written() || !second.written() ? evidence : other.evidence;
  }

  private boolean isBare() {
    return evidence.isEmpty()
        && assumptions.isEmpty()
        && unknownInputs.isEmpty()
        && related.isEmpty();
  }

  private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<T> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
