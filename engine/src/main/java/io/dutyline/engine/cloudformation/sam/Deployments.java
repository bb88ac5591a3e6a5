package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The gradual deployments of a template's functions: a deployment group each, and one application
 * and one role for all of them.
 */
final class Deployments {
  private static final String APPLICATION = "ServerlessDeploymentApplication";
  private static final String ROLE = "CodeDeployServiceRole";
  private static final String CONDITION = "ServerlessCodeDeployCondition";

  /** Configurations of CodeDeploy that SAM calls by the end of their names. */
  private static final Set<String> CONFIGURATIONS =
      Set.of(
          "AllAtOnce",
          "Canary10Percent10Minutes",
          "Canary10Percent15Minutes",
          "Canary10Percent30Minutes",
          "Canary10Percent5Minutes",
          "Linear10PercentEvery10Minutes",
          "Linear10PercentEvery1Minute",
          "Linear10PercentEvery2Minutes",
          "Linear10PercentEvery3Minutes");

  private final List<Preference> preferences = new ArrayList<>();

  /**
   * @param condition that the group exists under; empty if it always does
   */
  private record Preference(
      SamResource function, Entry entry, MappingNode written, String condition) {
    NodeMaker maker() {
      return NodeMaker.at(entry.keyRange());
    }

    String groupId() {
      return function.logicalId() + "DeploymentGroup";
    }
  }

  /**
   * Notes the function's DeploymentPreference, if it has one that is enabled.
   *
   * @return the update policy that the function's alias has for it
   */
  Optional<Entry> add(SamResource function, boolean hasAlias, Output output) {
    Entry entry = function.properties().entry("DeploymentPreference").orElse(null);
    if (entry == null || !isAsked(entry.value(), output)) {
      return Optional.empty();
    }
    if (!hasAlias) {
      tellNoAlias(function, entry, output);
      return Optional.empty();
    }
    MappingNode written = (MappingNode) entry.value();
    boolean passesOn =
        written.get("PassthroughCondition").filter(output.resolver()::isTrue).isPresent();
    String condition =
        function.attribute("Condition").orElse(null) instanceof ScalarNode name && passesOn
            ? name.text()
            : "";
    Preference preference = new Preference(function, entry, written, condition);
    preferences.add(preference);
    return Optional.of(new Entry("UpdatePolicy", entry.keyRange(), updatePolicy(preference)));
  }

  private static boolean isAsked(Node preference, Output output) {
    return preference instanceof MappingNode map
        && !map.entries().isEmpty()
        && isEnabled(map, output);
  }

  private static void tellNoAlias(SamResource function, Entry entry, Output output) {
    output
        .diagnostics()
        .warning(
            "DeploymentPreference of " + function.logicalId() + " needs AutoPublishAlias",
            "The serverless transform refuses it, so no deployment is judged for it.",
            entry.keyRange());
  }

  private static boolean isEnabled(MappingNode written, Output output) {
    Node enabled = written.get("Enabled").orElse(null);
    if (enabled == null) {
      return true;
    }
    boolean refused =
        output.resolver().text(enabled).filter(text -> text.equalsIgnoreCase("false")).isPresent();
    return !refused && Truths.isSomething(enabled);
  }

  private static Node updatePolicy(Preference preference) {
    NodeMaker make = preference.maker();
    MappingBuilder update =
        make.map()
            .put("ApplicationName", make.ref(APPLICATION))
            .put("DeploymentGroupName", make.ref(preference.groupId()));
    if (preference.written().get("Hooks").orElse(null) instanceof MappingNode hooks) {
      update.copyAs("BeforeAllowTrafficHook", hooks, "PreTraffic");
      update.copyAs("AfterAllowTrafficHook", hooks, "PostTraffic");
    }
    return make.map().put("CodeDeployLambdaAliasUpdate", update.build()).build();
  }

  /** Puts the application, the role and the groups into the output. */
  void finish(Output output) {
    if (preferences.isEmpty()) {
      return;
    }
    Preference first = preferences.get(0);
    String condition = commonCondition(output);
    NodeMaker make = first.maker();
    MappingNode application = withTags(make.map().put("ComputePlatform", "Lambda"), make).build();
    put(first, APPLICATION, "AWS::CodeDeploy::Application", application, condition, output);
    boolean needsRole = preferences.stream().anyMatch(each -> !hasRole(each));
    if (needsRole) {
      putRole(first, condition, output);
    }
    for (Preference preference : preferences) {
      put(
          preference,
          preference.groupId(),
          "AWS::CodeDeploy::DeploymentGroup",
          group(preference, output),
          preference.condition(),
          output);
    }
  }

  private void putRole(Preference first, String condition, Output output) {
    NodeMaker make = first.maker();
    boolean isolated = Partition.of(output).startsWith("aws-iso");
    String policy = "service-role/AWSCodeDeployRoleForLambda" + (isolated ? "Limited" : "");
    Role role = new Role(ROLE, make.range()).assumedBy("codedeploy.amazonaws.com");
    role.addManaged(make.text(Partition.policyArn(output, policy)));
    Made made = role.made(first.function());
    MappingBuilder properties = withTags(MappingBuilder.from(made.properties()), make);
    put(first, ROLE, made.type(), properties.build(), condition, output);
  }

  private static boolean hasRole(Preference preference) {
    return preference.written().get("Role").filter(Truths::isSomething).isPresent();
  }

  private static void put(
      Preference cause,
      String logicalId,
      String type,
      MappingNode properties,
      String condition,
      Output output) {
    List<Entry> attributes = new ArrayList<>();
    NodeMaker make = cause.maker();
    if (!condition.isEmpty()) {
      attributes.add(new Entry("Condition", make.range(), make.text(condition)));
    }
    output.add(
        cause.function(),
        new Made(logicalId, make.range(), make.range(), type, properties, attributes));
  }

  /** Returns the condition that any deployment exists under; empty if one always does. */
  private String commonCondition(Output output) {
    Set<String> conditions = new LinkedHashSet<>();
    for (Preference preference : preferences) {
      if (preference.condition().isEmpty()) {
        return "";
      }
      conditions.add(preference.condition());
    }
    if (conditions.size() == 1) {
      return conditions.iterator().next();
    }
    ConditionMaker.anyOf(CONDITION, List.copyOf(conditions), preferences.get(0).maker())
        .forEach(output::addCondition);
    return CONDITION;
  }

  private MappingBuilder withTags(MappingBuilder properties, NodeMaker make) {
    MappingBuilder merged = make.map();
    for (Preference preference : preferences) {
      Tagging.propagated(preference.function()).ifPresent(merged::putAll);
    }
    return merged.isEmpty()
        ? properties
        : properties.put("Tags", make.list(Tagging.list(merged.build())));
  }

  private static MappingNode group(Preference preference, Output output) {
    NodeMaker make = preference.maker();
    MappingNode written = preference.written();
    MappingBuilder group = make.map().put("ApplicationName", make.ref(APPLICATION));
    alarms(preference).ifPresent(alarms -> group.put("AlarmConfiguration", alarms));
    Node events =
        make.texts("DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST");
    group.put(
        "AutoRollbackConfiguration",
        make.map().put("Enabled", make.bool(true)).put("Events", events).build());
    written
        .get("Type")
        .map(type -> configuration(output.resolver().resolve(type)))
        .ifPresent(type -> group.put("DeploymentConfigName", type));
    group.put(
        "DeploymentStyle",
        make.map()
            .put("DeploymentType", "BLUE_GREEN")
            .put("DeploymentOption", "WITH_TRAFFIC_CONTROL")
            .build());
    group.put("ServiceRoleArn", make.getAtt(ROLE, "Arn"));
    if (hasRole(preference)) {
      group.copyAs("ServiceRoleArn", written, "Role");
    }
    group.copy(written, "TriggerConfigurations");
    Tagging.propagated(preference.function())
        .ifPresent(tags -> group.put("Tags", make.list(Tagging.list(tags))));
    return group.build();
  }

  private static Node configuration(Node type) {
    boolean nested =
        type instanceof FunctionNode call
            && call.name().equals("Fn::Sub")
            && call.argument() instanceof ScalarNode;
    Node name = nested ? ((FunctionNode) type).argument() : type;
    if (name instanceof ScalarNode text && CONFIGURATIONS.contains(text.text())) {
      NodeMaker make = NodeMaker.at(type);
      return make.sub(
          "CodeDeployDefault.Lambda${ConfigName}", make.map().put("ConfigName", text).build());
    }
    if (type instanceof SequenceNode list) {
      return new SequenceNode(
          list.items().stream().map(Deployments::configuration).toList(), list.range());
    }
    return type instanceof FunctionNode call
        ? new FunctionNode(call.name(), configuration(call.argument()), call.range())
        : type;
  }

  private static Optional<Node> alarms(Preference preference) {
    Node alarms = preference.written().get("Alarms").filter(Truths::isSomething).orElse(null);
    if (alarms == null || Intrinsics.isNoValue(alarms)) {
      return Optional.empty();
    }
    Intrinsics.If choice = Intrinsics.asIf(alarms).orElse(null);
    return choice == null
        ? Optional.of(alarmList(alarms))
        : Optional.of(
            Intrinsics.withBranches(
                alarms, choice, alarmList(choice.whenTrue()), alarmList(choice.whenFalse())));
  }

  private static Node alarmList(Node alarms) {
    NodeMaker make = NodeMaker.at(alarms);
    boolean none =
        !(alarms instanceof SequenceNode list)
            || list.items().isEmpty()
            || Intrinsics.isNoValue(list.items().get(0));
    if (none) {
      return make.map().build();
    }
    List<Node> names = new ArrayList<>();
    for (Node alarm : ((SequenceNode) alarms).items()) {
      names.add(NodeMaker.at(alarm).map().put("Name", alarm).build());
    }
    return make.map().put("Enabled", make.bool(true)).put("Alarms", make.list(names)).build();
  }
}
