package io.dutyline.engine.cloudformation.sam;

import java.util.List;

/** The role by which an API starts a state machine. */
final class StartRole {
  private StartRole() {}

  static String logicalId(Target target, ApiEvent event) {
    return target.owner().logicalId() + event.name() + "Role";
  }

  /** Returns the role with the tags that the state machine passes on. */
  static List<Made> of(Target target, ApiEvent event) {
    NodeMaker make = NodeMaker.at(event.head());
    String logicalId = logicalId(target, event);
    Role role =
        new Role(logicalId, event.head())
            .assumedBy("apigateway.amazonaws.com")
            .copy(target.owner().properties(), "PermissionsBoundary");
    role.addPolicy(
        Role.policy(
            make,
            logicalId + "StartExecutionPolicy",
            List.of(
                Role.allow(make, make.text("states:StartExecution"), target.arn(event.head())))));
    return Tagging.propagate(target.owner(), List.of(role.made(target.owner())));
  }
}
