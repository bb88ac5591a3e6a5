package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import java.util.ArrayList;
import java.util.List;

/** {@code AWS::Serverless::StateMachine}. */
final class StateMachineType implements SamType {
  static final String NAME = "AWS::Serverless::StateMachine";

  private static final String CREATOR = "stateMachine:createdBy";

  @Override
  public void expand(SamResource resource, Output output) {
    MappingNode written = resource.properties();
    List<Made> made = new ArrayList<>();
    MappingBuilder machine = new MappingBuilder(written.range(), resource.head());
    StateMachineDefinition.put(resource, machine);
    machine
        .copyAs("StateMachineName", written, "Name")
        .copyAs("StateMachineType", written, "Type")
        .copyAs("LoggingConfiguration", written, "Logging")
        .copyAs("TracingConfiguration", written, "Tracing")
        .put("Tags", resource.headOf("Tags"), Tagging.withCreator(resource, CREATOR));
    machine.put("RoleArn", role(resource, made, output));
    made.add(Made.inPlaceOf(resource, "AWS::StepFunctions::StateMachine", machine.build()));
    String target = publish(resource, made, output);
    addEvents(new Target(resource, target), made, output);
    output.addAll(resource, Tagging.propagate(resource, made));
  }

  private static Node role(SamResource resource, List<Made> made, Output output) {
    Node written = resource.something("Role").orElse(null);
    if (written != null) {
      return written;
    }
    MappingNode properties = resource.properties();
    Role role =
        new Role(resource.logicalId() + "Role", resource.head())
            .assumedBy("states.amazonaws.com")
            .copyAs("Path", properties, "RolePath")
            .copy(properties, "PermissionsBoundary")
            .put("Tags", Tagging.withCreator(resource, CREATOR))
            .put("ManagedPolicyArns", resource.maker().list());
    PolicyList policies = new PolicyList(role, output);
    resource.something("Policies").ifPresent(policies::addAll);
    boolean traced =
        resource.something("Tracing").orElse(null) instanceof MappingNode tracing
            && tracing.get("Enabled").filter(Truths::isTrue).isPresent();
    if (traced) {
      NodeMaker make = NodeMaker.at(resource.headOf("Tracing"));
      role.addManaged(ManagedPolicies.arn(make.text(Partition.tracingPolicy(output)), output));
    }
    made.add(role.made(resource));
    return role.arn();
  }

  /** Puts the version and the alias that the author asks for; returns what events start. */
  private static String publish(SamResource resource, List<Made> made, Output output) {
    Node alias = resource.something("AutoPublishAlias").orElse(null);
    if (alias == null) {
      tellNoAlias(resource, output);
      return resource.logicalId();
    }
    NodeMaker make = NodeMaker.at(resource.headOf("AutoPublishAlias"));
    String version = resource.logicalId() + "Version";
    made.add(version(resource, version, make));
    String id = resource.logicalId() + "Alias" + output.resolver().text(alias).orElse("");
    MappingBuilder deployment =
        resource.something("DeploymentPreference").orElse(null) instanceof MappingNode written
            ? MappingBuilder.from(written)
            : make.map().put("Type", "ALL_AT_ONCE");
    deployment.put("StateMachineVersionArn", make.ref(version));
    MappingBuilder properties =
        make.map()
            .copyAs("Name", resource.properties(), "AutoPublishAlias")
            .put("DeploymentPreference", deployment.build());
    made.add(
        Made.beside(
            resource,
            id,
            make.range(),
            "AWS::StepFunctions::StateMachineAlias",
            properties.build()));
    return resource.has("UseAliasAsEventTarget") ? id : resource.logicalId();
  }

  private static Made version(SamResource resource, String id, NodeMaker make) {
    MappingBuilder properties =
        make.map()
            .put("StateMachineArn", make.ref(resource.logicalId()))
            .put(
                "StateMachineRevisionId",
                make.getAtt(resource.logicalId(), "StateMachineRevisionId"));
    Made version =
        Made.beside(
            resource,
            id,
            make.range(),
            "AWS::StepFunctions::StateMachineVersion",
            properties.build());
    for (String attribute : List.of("DeletionPolicy", "UpdateReplacePolicy")) {
      if (resource.attribute(attribute).isEmpty()) {
        version = version.withAttribute(attribute, make.text("Retain"));
      }
    }
    return version;
  }

  private static void tellNoAlias(SamResource resource, Output output) {
    for (String property : List.of("DeploymentPreference", "UseAliasAsEventTarget")) {
      if (resource.has(property)) {
        output
            .diagnostics()
            .warning(
                property + " of " + resource.logicalId() + " needs AutoPublishAlias",
                "The serverless transform refuses it, so it is judged as if it were not there.",
                resource.headOf(property));
      }
    }
  }

  private static void addEvents(Target target, List<Made> made, Output output) {
    if (target.owner().something("Events").orElse(null) instanceof MappingNode events) {
      for (Entry entry : events.entries()) {
        EventReader.read(target, entry, output, made).ifPresent(event -> addEvent(event, output));
      }
    }
  }

  private static void addEvent(Event event, Output output) {
    switch (event.type()) {
      case "Api", "HttpApi" -> output.apis().add(event.target(), event.entry());
      case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> EventRule.addToStateMachine(event);
      case "ScheduleV2" -> Scheduler.add(event);
      default -> event.refuse("is of an unknown type", "No such event starts a state machine.");
    }
  }
}
