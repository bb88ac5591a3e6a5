package io.dutyline.engine.cloudformation.deployment;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.model.Deployment;

/**
 * One deployment of a template, with what is known of it.
 *
 * @param facts what the template is evaluated with
 */
public record DeploymentFacts(Deployment deployment, Facts facts) {
  public DeploymentFacts {
    requireNonNull(deployment, "deployment");
    requireNonNull(facts, "facts");
  }
}
