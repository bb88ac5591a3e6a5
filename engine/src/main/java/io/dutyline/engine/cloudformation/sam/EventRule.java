package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Events Schedule, CloudWatchEvent and EventBridgeRule: a rule of EventBridge. */
final class EventRule {
  private static final String SERVICE = "events.amazonaws.com";

  /** In characters. */
  private static final int LONGEST_TARGET_ID = 64;

  private final Event event;
  private final MappingBuilder target;

  private EventRule(Event event) {
    this.event = event;
    this.target = event.start();
  }

  static void addToFunction(Event event) {
    if (event.type().equals("Schedule") && !event.requires("Schedule")) {
      return;
    }
    EventRule rule = new EventRule(event);
    rule.addRule("LambdaTarget", null);
    event.addPermission(event.permission(SERVICE).put("SourceArn", rule.arn()));
  }

  static void addToStateMachine(Event event) {
    if (event.type().equals("Schedule") && !event.requires("Schedule")) {
      return;
    }
    boolean named = event.type().equals("Schedule") && event.property("RoleArn").isPresent();
    Node role = named ? event.property("RoleArn").orElseThrow() : StateMachineRole.add(event);
    new EventRule(event).addRule("StepFunctionsTarget", role);
  }

  private Node arn() {
    return event.maker().getAtt(event.logicalId(), "Arn");
  }

  private void addRule(String suffix, @Nullable Node role) {
    boolean scheduled = event.type().equals("Schedule");
    MappingNode written = event.properties();
    MappingBuilder rule = event.start();
    if (scheduled) {
      rule.copyAs("ScheduleExpression", written, "Schedule").copy(written, "Name", "Description");
    } else {
      rule.copy(written, "EventBusName")
          .copyAs("EventPattern", written, "Pattern")
          .copyAs("Name", written, "RuleName");
    }
    state(rule);
    target.put("Arn", event.target().arn(event.head()));
    target.put("Id", targetId(suffix));
    if (role != null) {
      target.put("RoleArn", role);
    }
    target.copy(written, "Input", "RetryPolicy");
    if (!scheduled) {
      target.copy(written, "InputPath", "InputTransformer");
    }
    deadLetters();
    NodeMaker make = event.maker();
    rule.put("Targets", make.list(target.build()));
    event.add(event.logicalId(), "AWS::Events::Rule", rule);
  }

  private void state(MappingBuilder rule) {
    if (event.something("State").isPresent()) {
      rule.copy(event.properties(), "State");
    }
    event
        .property("Enabled")
        .ifPresent(
            enabled ->
                rule.put(
                    "State",
                    event.headOf("Enabled"),
                    NodeMaker.at(enabled)
                        .text(Truths.isSomething(enabled) ? "ENABLED" : "DISABLED")));
  }

  private Node targetId(String suffix) {
    boolean takesId = !(event.type().equals("Schedule") && suffix.equals("LambdaTarget"));
    if (takesId
        && event.something("Target").orElse(null) instanceof MappingNode written
        && written.get("Id").isPresent()) {
      return written.get("Id").orElseThrow();
    }
    String id = event.logicalId();
    int most = LONGEST_TARGET_ID - suffix.length();
    return event.maker().text((id.length() > most ? id.substring(0, most) : id) + suffix);
  }

  private void deadLetters() {
    if (event.property("DeadLetterConfig").orElse(null) instanceof MappingNode config) {
      NodeMaker make = NodeMaker.at(event.headOf("DeadLetterConfig"));
      Node queue = config.get("Arn").orElse(null);
      Node arn = queue == null ? addQueue(config, make) : queue;
      target.put("DeadLetterConfig", make.range(), make.map().put("Arn", arn).build());
    }
  }

  /** Makes a queue, which lets the rule send to it, and returns its ARN. */
  private Node addQueue(MappingNode config, NodeMaker make) {
    String id = queueId(config, event.logicalId());
    event.made().add(resource(id, "AWS::SQS::Queue", make.map(), make));
    Node arn = make.getAtt(id, "Arn");
    MappingBuilder policy =
        make.map()
            .put("PolicyDocument", QueuePolicies.fromRule(arn(), arn, make))
            .put("Queues", make.list(make.ref(id)));
    event
        .made()
        .add(resource(event.logicalId() + "QueuePolicy", "AWS::SQS::QueuePolicy", policy, make));
    return arn;
  }

  private Made resource(String id, String type, MappingBuilder built, NodeMaker make) {
    return Made.beside(event.target().owner(), id, make.range(), type, built.build());
  }

  /** Returns the name that the author gives a queue of dead letters, or else the event's. */
  static String queueId(MappingNode config, String event) {
    return config.get("QueueLogicalId").orElse(null) instanceof ScalarNode name
            && !name.text().isEmpty()
        ? name.text()
        : event + "Queue";
  }
}
