package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Regions;
import java.util.Map;

/**
 * What is known of a deployment from outside of its template. Public because the configuration
 * speaks of it.
 *
 * @param parameters values of parameters, by name, as CloudFormation takes them: a list with commas
 * @param regions where it is deployed
 * @param account id of the account it is deployed to; empty if not said
 * @param partition {@code aws}, {@code aws-cn}…; empty if not said
 */
public record Facts(
    Map<String, String> parameters, Regions regions, String account, String partition) {
  /** Nothing is known. */
  public static final Facts NONE = new Facts(Map.of(), Regions.UNKNOWN, "", "");

  public Facts {
    parameters = Map.copyOf(parameters);
    requireNonNull(regions, "regions");
    requireNonNull(account, "account");
    requireNonNull(partition, "partition");
  }
}
