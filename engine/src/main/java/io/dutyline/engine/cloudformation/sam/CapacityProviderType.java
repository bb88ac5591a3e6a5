package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.List;

/** {@code AWS::Serverless::CapacityProvider}: instances of the customer that run functions. */
final class CapacityProviderType implements SamType {
  private static final String CREATOR = "lambda:createdBy";

  @Override
  public void expand(SamResource resource, Output output) {
    MappingNode written = resource.properties();
    MappingBuilder provider = new MappingBuilder(written.range(), resource.head());
    List<Made> made = new ArrayList<>();
    provider.copy(written, "CapacityProviderName", "KmsKeyArn");
    provider.put("PermissionsConfig", permissions(resource, made, output));
    provider.put("Tags", tags(resource));
    if (resource.something("VpcConfig").orElse(null) instanceof MappingNode network) {
      provider.put(
          "VpcConfig",
          resource.headOf("VpcConfig"),
          new MappingBuilder(network.range())
              .copy(network, "SubnetIds", "SecurityGroupIds")
              .build());
    }
    instances(resource, provider);
    scaling(resource, provider);
    telemetry(resource, provider);
    made.add(Made.inPlaceOf(resource, "AWS::Lambda::CapacityProvider", provider.build()));
    output.addAll(resource, combined(resource, made));
  }

  private static Node permissions(SamResource resource, List<Made> made, Output output) {
    NodeMaker make = NodeMaker.at(resource.headOf("OperatorRole"));
    Node arn = resource.something("OperatorRole").orElse(null);
    if (arn == null) {
      Role role =
          new Role(resource.logicalId() + "OperatorRole", resource.head())
              .assumedBy("lambda.amazonaws.com");
      role.addManaged(
          make.text(Partition.policyArn(output, "AWSLambdaManagedEC2ResourceOperator")));
      role.put("Tags", make.list(Tagging.tag(make, CREATOR, "SAM")));
      made.add(role.made(resource));
      arn = role.arn();
    }
    return make.map().put("CapacityProviderOperatorRoleArn", arn).build();
  }

  private static Node tags(SamResource resource) {
    List<Node> tags = new ArrayList<>();
    if (resource.something("Tags").orElse(null) instanceof MappingNode written) {
      tags.addAll(Tagging.list(written));
    }
    tags.add(Tagging.tag(resource.maker(), CREATOR, "SAM"));
    return NodeMaker.at(resource.headOf("Tags")).list(tags);
  }

  private static void instances(SamResource resource, MappingBuilder provider) {
    if (resource.something("InstanceRequirements").orElse(null) instanceof MappingNode written) {
      provider.put(
          "InstanceRequirements",
          resource.headOf("InstanceRequirements"),
          new MappingBuilder(written.range())
              .copy(written, "Architectures")
              .copyAs("AllowedInstanceTypes", written, "AllowedTypes")
              .copyAs("ExcludedInstanceTypes", written, "ExcludedTypes")
              .build());
    }
  }

  private static void scaling(SamResource resource, MappingBuilder provider) {
    if (!(resource.something("ScalingConfig").orElse(null) instanceof MappingNode written)) {
      return;
    }
    NodeMaker make = NodeMaker.at(written);
    MappingBuilder scaling = make.map().copy(written, "MaxVCpuCount");
    Node utilization = written.get("AverageCPUUtilization").orElse(null);
    if (utilization == null || Shapes.isNull(utilization)) {
      scaling.put("ScalingMode", "Auto");
    } else {
      scaling.put("ScalingMode", "Manual");
      Node policy =
          make.map()
              .put("PredefinedMetricType", "LambdaCapacityProviderAverageCPUUtilization")
              .put("TargetValue", utilization)
              .build();
      scaling.put("ScalingPolicies", make.list(policy));
    }
    provider.put(
        "CapacityProviderScalingConfig", resource.headOf("ScalingConfig"), scaling.build());
  }

  private static void telemetry(SamResource resource, MappingBuilder provider) {
    if (resource.has("LoggingConfig")) {
      MappingBuilder config = new MappingBuilder(resource.headOf("LoggingConfig"));
      provider.put(
          "TelemetryConfig",
          resource.headOf("LoggingConfig"),
          config.copy(resource.properties(), "LoggingConfig").build());
    }
    boolean explicit =
        resource.something("ManagedResourceTags").orElse(null) instanceof MappingNode managed
            && managed.get("Tags").orElse(null) instanceof MappingNode;
    if (explicit) {
      NodeMaker make = NodeMaker.at(resource.headOf("ManagedResourceTags"));
      MappingNode managed = (MappingNode) resource.property("ManagedResourceTags").orElseThrow();
      MappingNode tags = (MappingNode) managed.get("Tags").orElseThrow();
      provider.put(
          "PropagateTags",
          make.range(),
          make.map()
              .put("Mode", "Explicit")
              .put("ExplicitTags", make.list(Tagging.list(tags)))
              .build());
    }
  }

  /** Other than with functions, tags that are passed on are put to those that are there. */
  private static List<Made> combined(SamResource resource, List<Made> made) {
    MappingNode passed = Tagging.propagated(resource).orElse(null);
    if (passed == null) {
      return made;
    }
    List<Made> combined = new ArrayList<>();
    for (Made each : made) {
      MappingBuilder tags = resource.maker().map();
      for (Node tag : each.items("Tags")) {
        MappingNode map = (MappingNode) tag;
        tags.put(
            new Entry(
                ((Node.ScalarNode) map.get("Key").orElseThrow()).text(),
                map.range(),
                map.get("Value").orElseThrow()));
      }
      tags.putAll(passed);
      combined.add(
          each.with("Tags", NodeMaker.at(resource.head()).list(Tagging.list(tags.build()))));
    }
    return combined;
  }
}
