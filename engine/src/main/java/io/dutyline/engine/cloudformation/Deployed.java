package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a template comes to be deployed.
 *
 * @param facts what is known from outside of all templates
 * @param names what the tree of stacks calls what the template declares
 * @param place the names of the outermost stack that is deployed to the same Regions and account
 * @param arguments what an outer stack passes to it; null for the outermost one
 * @param head where messages about the template as a whole point
 * @param outlooks what expressions see beyond the template
 */
record Deployed(
    Facts facts,
    Names names,
    Names place,
    @Nullable Arguments arguments,
    SourceRange head,
    Budget budget,
    Function<View, Outlook> outlooks) {
  Deployed {
    requireNonNull(facts, "facts");
    requireNonNull(names, "names");
    requireNonNull(place, "place");
    requireNonNull(head, "head");
    requireNonNull(budget, "budget");
    requireNonNull(outlooks, "outlooks");
  }

  /** Returns how a template is deployed that no other one deploys. */
  static Deployed alone(Facts facts, SourceRange head, Budget budget) {
    return new Deployed(facts, Names.ROOT, Names.ROOT, null, head, budget, view -> Outlook.NONE);
  }

  /**
   * Returns the same for a transform, with a budget of its own: it comes before the tree of stacks
   * is complete.
   */
  Deployed early(Budget other) {
    Arguments known = arguments == null ? null : arguments.early();
    return new Deployed(facts, names, place, known, head, other, outlooks);
  }

  /** Returns the same, with expressions that see this. */
  Deployed seeing(Function<View, Outlook> others) {
    return new Deployed(facts, names, place, arguments, head, budget, others);
  }
}
