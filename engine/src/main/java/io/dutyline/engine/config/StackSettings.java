package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.PathGlob;
import java.util.List;
import java.util.Map;

/**
 * Facts about the stacks whose id a pattern matches.
 *
 * @param pattern a {@link PathGlob} over stack ids, {@code infra/**}
 * @param regions where they are deployed; empty if not said
 * @param parameters values of their parameters, by name; a list is joined with commas, as
 *     CloudFormation takes it
 */
public record StackSettings(String pattern, List<String> regions, Map<String, String> parameters) {
  public StackSettings {
    requireNonNull(pattern, "pattern");
    regions = List.copyOf(regions);
    parameters = Map.copyOf(parameters);
  }

  boolean matches(String id) {
    return PathGlob.of(pattern).matches(id);
  }
}
