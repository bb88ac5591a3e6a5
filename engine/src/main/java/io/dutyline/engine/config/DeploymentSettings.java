package io.dutyline.engine.config;

import java.util.List;
import java.util.Map;

/**
 * One way in which a CloudFormation template is deployed.
 *
 * @param regions empty if not said
 * @param parameters values of its parameters, by name
 * @param parameterFiles paths of files with values, which those of the configuration go before
 */
public record DeploymentSettings(
    List<String> regions, Map<String, String> parameters, List<String> parameterFiles) {
  public DeploymentSettings {
    regions = List.copyOf(regions);
    parameters = Map.copyOf(parameters);
    parameterFiles = List.copyOf(parameterFiles);
  }
}
