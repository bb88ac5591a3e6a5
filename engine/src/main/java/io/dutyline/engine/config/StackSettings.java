package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.PathGlob;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param parameterFiles paths of files with values of a CloudFormation template's parameters, from
 *     its folder on, or else from the scan root on
 * @param deployments of a CloudFormation template, by name; empty if it is deployed in one way
 */
public record StackSettings(
    String pattern,
    List<String> regions,
    Map<String, String> parameters,
    List<String> variableFiles,
    String sources,
    List<String> parameterFiles,
    Map<String, DeploymentSettings> deployments) {
  /** The file, or an option that goes before it. */
  private static final String CONFIGURED = "configuration";

  /** Makes settings without files and deployments of CloudFormation's. */
  public StackSettings(
      String pattern,
      List<String> regions,
      Map<String, String> parameters,
      List<String> variableFiles,
      String sources) {
    this(pattern, regions, parameters, variableFiles, sources, List.of(), Map.of());
  }

  public StackSettings {
    requireNonNull(pattern, "pattern");
    regions = List.copyOf(regions);
    parameters = Map.copyOf(parameters);
    variableFiles = List.copyOf(variableFiles);
    requireNonNull(sources, "sources");
    parameterFiles = List.copyOf(parameterFiles);
    deployments = Collections.unmodifiableMap(new LinkedHashMap<>(deployments));
  }

  boolean matches(String id) {
    return PathGlob.of(pattern).matches(id);
  }

  /** Returns whether the configuration says by itself how the stack is deployed. */
  public boolean saysDeployments() {
    return !deployments.isEmpty() || !parameterFiles.isEmpty();
  }

  /** Returns where the stacks are deployed, as far as the configuration says so. */
  public Regions deployment() {
    return regions.isEmpty() ? Regions.UNKNOWN : new Regions(regions, CONFIGURED);
  }
}
