package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;

/** The role by which an API starts a state machine. */
final class StartRole {
  private StartRole() {}

  static String logicalId(Target target, ApiEvent event) {
    return target.owner().logicalId() + event.name() + "Role";
  }

  static Made of(Target target, ApiEvent event) {
    NodeMaker make = NodeMaker.at(event.head());
    String logicalId = logicalId(target, event);
    MappingNode trust =
        make.map()
            .put("Action", make.texts("sts:AssumeRole"))
            .put("Effect", "Allow")
            .put(
                "Principal",
                make.map().put("Service", make.texts("apigateway.amazonaws.com")).build())
            .build();
    MappingNode start =
        make.map()
            .put("Action", "states:StartExecution")
            .put("Effect", "Allow")
            .put("Resource", target.arn(event.head()))
            .build();
    MappingNode policy =
        make.map()
            .put("PolicyName", logicalId + "StartExecutionPolicy")
            .put("PolicyDocument", make.map().put("Statement", make.list(start)).build())
            .build();
    MappingNode properties =
        make.map()
            .put(
                "AssumeRolePolicyDocument",
                make.map().put("Version", "2012-10-17").put("Statement", make.list(trust)).build())
            .put("Policies", make.list(policy))
            .copy(target.owner().properties(), "PermissionsBoundary")
            .build();
    return Made.beside(target.owner(), logicalId, event.head(), "AWS::IAM::Role", properties);
  }
}
