package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One serverless function: the function, its role, versions, address and events. */
final class FunctionExpansion {
  private static final String FUNCTION = "AWS::Lambda::Function";

  private final SamResource function;
  private final Output output;
  private final MappingBuilder properties;
  private final Role role;
  private final List<Made> made = new ArrayList<>();

  FunctionExpansion(SamResource function, Output output) {
    this.function = function;
    this.output = output;
    this.properties = FunctionProperties.of(function, output);
    this.role = new Role(function.logicalId() + "Role", function.head());
  }

  void expand() {
    Publishing publishing = new Publishing(function, properties, output);
    made.addAll(publishing.publish());
    Target target = new Target(function, publishing.alias().orElse(function.logicalId()));
    made.addAll(FunctionUrl.of(target));
    Destinations destinations = new Destinations(function, publishing, output);
    made.addAll(destinations.make());
    fillRole(destinations.policies());
    new FunctionEvents(target, role, output).addTo(made);
    executionRole().ifPresent(made::add);
    made.add(Made.inPlaceOf(function, FUNCTION, properties.build()));
    output.addAll(function, Tagging.propagate(function, made));
  }

  private void fillRole(List<MappingNode> destinationPolicies) {
    if (function.property("AssumeRolePolicyDocument").isPresent()) {
      role.copy(function.properties(), "AssumeRolePolicyDocument");
    } else {
      role.assumedBy("lambda.amazonaws.com");
    }
    role.copyAs("Path", function.properties(), "RolePath");
    role.copy(function.properties(), "PermissionsBoundary");
    role.put("Tags", Tagging.withCreator(function, "lambda:createdBy"));
    addStandardPolicies();
    addDeadLetterPolicy();
    destinationPolicies.forEach(role::addPolicy);
    function
        .something("Policies")
        .ifPresent(policies -> new PolicyList(role, output).addAll(policies));
  }

  private void addStandardPolicies() {
    String basic =
        function.has("DurableConfig")
            ? "service-role/AWSLambdaBasicDurableExecutionRolePolicy"
            : "service-role/AWSLambdaBasicExecutionRole";
    addManaged(basic, function.maker());
    if (FunctionProperties.isTraced(function, output)) {
      addManaged(Partition.tracingPolicy(output), NodeMaker.at(function.headOf("Tracing")));
    }
    if (function.has("VpcConfig")) {
      addManaged(
          "service-role/AWSLambdaVPCAccessExecutionRole",
          NodeMaker.at(function.headOf("VpcConfig")));
    }
  }

  private void addManaged(String policy, NodeMaker make) {
    role.addManaged(make.text(Partition.policyArn(output, policy)));
  }

  private void addDeadLetterPolicy() {
    if (!(function.something("DeadLetterQueue").orElse(null) instanceof MappingNode queue)) {
      return;
    }
    String type = output.resolver().text(queue, "Type").orElse("");
    Node target = queue.get("TargetArn").orElse(null);
    boolean known = type.equals("SQS") || type.equals("SNS");
    if (!known || target == null) {
      output
          .diagnostics()
          .warning(
              "DeadLetterQueue of " + function.logicalId() + " is incomplete",
              "It needs a Type, SQS or SNS, and a TargetArn; the role is judged without a policy"
                  + " for it.",
              function.headOf("DeadLetterQueue"));
      return;
    }
    NodeMaker make = NodeMaker.at(function.headOf("DeadLetterQueue"));
    String action = type.equals("SQS") ? "sqs:SendMessage" : "sns:Publish";
    Node document = Role.document(make, List.of(Role.allow(make, make.text(action), target)));
    role.addPolicy(
        make.map()
            .put("PolicyName", "DeadLetterQueuePolicy")
            .put("PolicyDocument", document)
            .build());
  }

  /**
   * Returns the function's own role, where it needs one: it has no other, or only one branch of a
   * {@code Fn::If} gives another.
   */
  private Optional<Made> executionRole() {
    Node written = function.property("Role").orElse(null);
    if (written == null) {
      properties.put("Role", role.arn());
      return Optional.of(role.made(function));
    }
    return Intrinsics.asIf(written).flatMap(choice -> chosenRole(written, choice));
  }

  private Optional<Made> chosenRole(Node written, Intrinsics.If choice) {
    boolean first = Intrinsics.isNoValue(choice.whenTrue());
    boolean second = Intrinsics.isNoValue(choice.whenFalse());
    if (first && second) {
      choose(role.arn());
      return Optional.of(role.made(function));
    }
    NodeMaker make = NodeMaker.at(choice.condition());
    if (first) {
      choose(Intrinsics.withBranches(written, choice, role.arn(), choice.whenFalse()));
      return Optional.of(role.made(function).withAttribute("Condition", make.text(choice.name())));
    }
    if (second) {
      choose(Intrinsics.withBranches(written, choice, choice.whenTrue(), role.arn()));
      return Optional.of(
          role.made(function).withAttribute("Condition", make.text(negated(choice.condition()))));
    }
    return Optional.empty();
  }

  private void choose(Node arn) {
    properties.put("Role", function.headOf("Role"), arn);
  }

  private String negated(ScalarNode condition) {
    String name = "NOT" + condition.text();
    output.addCondition(ConditionMaker.not(name, condition.text(), NodeMaker.at(condition)));
    return name;
  }
}
