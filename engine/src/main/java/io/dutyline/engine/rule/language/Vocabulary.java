package io.dutyline.engine.rule.language;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a rule may name besides properties.
 *
 * @param lists by name, as in a pack's {@code lists.yaml}
 * @param settings the keys of a pack's {@code settings.yaml}
 * @param classes gives an instance of the class of that name; empty if there is none
 * @param catalog against which types and paths are checked; empty where they have been checked
 */
public record Vocabulary(
    Map<String, Value> lists,
    Set<String> settings,
    Function<String, Optional<Requirement>> classes,
    Optional<Catalog> catalog) {
  public Vocabulary {
    lists = Map.copyOf(lists);
    settings = Set.copyOf(settings);
    requireNonNull(classes, "classes");
    requireNonNull(catalog, "catalog");
  }
}
