package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.List;

/** The names of AWS's managed policies, which SAM takes in the place of their ARNs. */
final class ManagedPolicies {
  private static final DataFile FILE = new DataFile("managed-policies.txt");

  private ManagedPolicies() {}

  /** Returns the ARN of a policy that a text names; any other node as it is. */
  static Node arn(Node policy, Output output) {
    if (!(policy instanceof ScalarNode name) || name.text().startsWith("arn:")) {
      return policy;
    }
    List<String> known = FILE.lines();
    for (String path : List.of("", "service-role/", "aws-service-role/", "job-function/")) {
      if (known.contains(path + name.text())) {
        return NodeMaker.at(name).text(Partition.policyArn(output, path + name.text()));
      }
    }
    return policy;
  }
}
