package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import java.util.List;
import java.util.Optional;

/** Policies of roles that let one service send something to another. */
final class ServicePolicies {
  private ServicePolicies() {}

  /**
   * Returns the policy for a destination of a type that SAM knows.
   *
   * @param name what the policy's name starts with
   */
  static Optional<MappingNode> forDestination(String type, Node arn, String name, NodeMaker make) {
    return switch (type) {
      case "SQS" -> Optional.of(sendMessage(arn, name, make));
      case "SNS" -> Optional.of(one(name + "SNSPolicy", "sns:publish", arn, make));
      case "EventBridge" ->
          Optional.of(one(name + "EventBridgePolicy", "events:PutEvents", arn, make));
      case "Lambda" -> Optional.of(invokeFunction(arn, name, make));
      case "S3", "S3Bucket" -> Optional.of(putObject(arn, name, make));
      default -> Optional.empty();
    };
  }

  static MappingNode sendMessage(Node queue, String name, NodeMaker make) {
    return one(name + "SQSPolicy", "sqs:SendMessage", queue, make);
  }

  static MappingNode invokeFunction(Node function, String name, NodeMaker make) {
    return one(name + "LambdaPolicy", "lambda:InvokeFunction", function, make);
  }

  static MappingNode startExecution(Node stateMachine, String name, NodeMaker make) {
    return one(name + "StartExecutionPolicy", "states:StartExecution", stateMachine, make);
  }

  private static MappingNode putObject(Node bucket, String name, NodeMaker make) {
    Node objects = make.join("/", bucket, make.text("*"));
    return Role.policy(
        make,
        name + "S3Policy",
        List.of(
            Role.allow(make, make.text("s3:PutObject"), objects),
            Role.allow(make, make.text("s3:ListBucket"), bucket)));
  }

  private static MappingNode one(String name, String action, Node resource, NodeMaker make) {
    return Role.policy(make, name, List.of(Role.allow(make, make.text(action), resource)));
  }
}
