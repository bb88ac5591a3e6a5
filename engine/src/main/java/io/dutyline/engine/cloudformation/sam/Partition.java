package io.dutyline.engine.cloudformation.sam;

/** The partition that the template is deployed in, which the transform writes into ARNs. */
final class Partition {
  private Partition() {}

  /** Returns its name: {@code aws} unless the deployment's Regions say otherwise. */
  static String of(Output output) {
    NodeMaker make = NodeMaker.at(output.template().range());
    return output.resolver().text(make.ref("AWS::Partition")).orElse("aws");
  }

  /** Returns the ARN of a policy that AWS manages, by its path and name. */
  static String policyArn(Output output, String policy) {
    return "arn:" + of(output) + ":iam::aws:policy/" + policy;
  }

  /** Returns the policy that lets a service write traces. */
  static String tracingPolicy(Output output) {
    return of(output).equals("aws") ? "AWSXrayWriteOnlyAccess" : "AWSXRayDaemonWriteAccess";
  }
}
