package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a value comes from, and what follows from it.
 *
 * @param literal the author wrote the value itself here, not an expression that yields it
 * @param sensitive no writer may print the value (NoEcho, a secret field)
 * @param assumptions what the value rests on without being stated
 * @param references the resources that it is made with
 * @param via the chain it came by, nearest first: {@code parameter Env}, {@code mapping Sizes}
 */
public record Origin(
    boolean literal,
    boolean sensitive,
    Set<Assumption> assumptions,
    Set<Reference> references,
    List<String> via) {

  /** A value written as it stands. */
  public static final Origin LITERAL = new Origin(true, false, Set.of(), Set.of(), List.of());

  /** A value that an expression yields, with nothing more to say about it. */
  public static final Origin COMPUTED = new Origin(false, false, Set.of(), Set.of(), List.of());

  public Origin {
    assumptions = sorted(assumptions);
    references = sorted(references);
    via = List.copyOf(via);
  }

  /** In their order, so that what is told of them is told in the same order every time. */
  private static <T extends Comparable<T>> Set<T> sorted(Set<T> set) {
    return switch (set.size()) {
      case 0 -> Set.of();
      case 1 -> Set.of(set.iterator().next());
      default -> Collections.unmodifiableSet(new TreeSet<>(set));
    };
  }

  /** Returns the origin of a value computed from values of these origins. */
  public static Origin computedFrom(Collection<Origin> inputs) {
    if (arePlain(inputs)) {
      return COMPUTED;
    }
    boolean sensitive = false;
    Set<Assumption> assumptions = new TreeSet<>();
    Set<Reference> references = new TreeSet<>();
    List<String> via = new ArrayList<>();
    for (Origin input : inputs) {
      sensitive |= input.sensitive;
      assumptions.addAll(input.assumptions);
      references.addAll(input.references);
      for (String step : input.via) {
        if (!via.contains(step)) {
          via.add(step);
        }
      }
    }
    return new Origin(false, sensitive, assumptions, references, via);
  }

  /** The short way for nearly all of them, which are these very two. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean arePlain(Collection<Origin> origins) {
    for (Origin origin : origins) {
      if (origin.sensitive
          || !origin.assumptions.isEmpty()
          || !origin.references.isEmpty()
          || !origin.via.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns this origin, sensitive. */
  public Origin asSensitive() {
    return sensitive ? this : new Origin(literal, true, assumptions, references, via);
  }

  /** Returns this origin, resting on {@code assumption} too. */
  public Origin assuming(Assumption assumption) {
    Set<Assumption> all = new TreeSet<>(assumptions);
    all.add(requireNonNull(assumption, "assumption"));
    return new Origin(false, sensitive, all, references, via);
  }

  /** Returns this origin, with {@code reference} among what the value is made with. */
  public Origin referringTo(Reference reference) {
    Set<Reference> all = new TreeSet<>(references);
    all.add(requireNonNull(reference, "reference"));
    return new Origin(false, sensitive, assumptions, all, via);
  }

  /** Returns this origin, one step further from where the value was written. */
  public Origin via(String step) {
    List<String> longer = new ArrayList<>();
    longer.add(step);
    longer.addAll(via);
    return new Origin(false, sensitive, assumptions, references, longer);
  }
}
