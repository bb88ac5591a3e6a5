package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.PathGlob;
import java.util.List;
import java.util.Map;

/**
 * Facts about the stacks whose id a pattern matches.
 *
 * @param pattern a {@link PathGlob} over stack ids, {@code infra/**}
 * @param regions where they are deployed; empty if not said
 * @param parameters values of their parameters or variables, by name; a list is joined with commas,
 *     as CloudFormation takes it, and what has parts of its own is JSON, as Terraform takes it
 * @param variableFiles paths of Terraform's files with values, from the root module's folder on
 * @param sources the root module's folder that a plan was made of; empty if not said
 */
public record StackSettings(
    String pattern,
    List<String> regions,
    Map<String, String> parameters,
    List<String> variableFiles,
    String sources) {
  /** The file, or an option that goes before it. */
  private static final String CONFIGURED = "configuration";

  public StackSettings {
    requireNonNull(pattern, "pattern");
    regions = List.copyOf(regions);
    parameters = Map.copyOf(parameters);
    variableFiles = List.copyOf(variableFiles);
    requireNonNull(sources, "sources");
  }

  boolean matches(String id) {
    return PathGlob.of(pattern).matches(id);
  }

  /** Returns where the stacks are deployed, as far as the configuration says so. */
  public Regions deployment() {
    return regions.isEmpty() ? Regions.UNKNOWN : new Regions(regions, CONFIGURED);
  }
}
