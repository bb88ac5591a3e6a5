package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;

/** The role by which an event starts a state machine. */
final class StateMachineRole {
  private StateMachineRole() {}

  /** Puts the role for an event of EventBridge and returns its ARN. */
  static Node add(Event event) {
    Role role = of(event, "events.amazonaws.com");
    event.made().add(role.made(event.target().owner()));
    return role.arn();
  }

  /** Returns the role for a service to start the state machine. */
  static Role of(Event event, String service) {
    String id = event.logicalId() + "Role";
    Role role = new Role(id, event.head()).assumedBy(service);
    role.addPolicy(
        ServicePolicies.startExecution(event.target().arn(event.head()), id, event.maker()));
    SamResource machine = event.target().owner();
    if (machine.has("PermissionsBoundary")) {
      role.copy(machine.properties(), "PermissionsBoundary");
    }
    return role;
  }
}
