package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Event ScheduleV2: a schedule of EventBridge Scheduler, with a role to invoke its target. */
final class Scheduler {
  private final Event event;
  private final NodeMaker make;
  private @Nullable Node deadLetterQueue;

  private Scheduler(Event event) {
    this.event = event;
    this.make = event.maker();
  }

  static void add(Event event) {
    if (event.requires("ScheduleExpression")) {
      new Scheduler(event).add();
    }
  }

  private void add() {
    MappingNode written = event.properties();
    MappingBuilder schedule =
        event
            .start()
            .copy(
                written,
                "ScheduleExpression",
                "Description",
                "StartDate",
                "EndDate",
                "ScheduleExpressionTimezone",
                "GroupName",
                "KmsKeyArn");
    if (event.something("State").isPresent()) {
      schedule.copy(written, "State");
    }
    if (event.something("OmitName").isEmpty()) {
      schedule.put("Name", event.something("Name").orElse(make.text(event.logicalId())));
    }
    schedule.put(
        "FlexibleTimeWindow",
        event.something("FlexibleTimeWindow").orElse(make.map().put("Mode", "OFF").build()));
    schedule.put("Target", target());
    event.add(event.logicalId(), "AWS::Scheduler::Schedule", schedule);
  }

  private Node target() {
    MappingNode written = event.properties();
    MappingBuilder target = event.start().put("Arn", event.target().arn(event.head()));
    if (event.property("DeadLetterConfig").orElse(null) instanceof MappingNode config) {
      SourceRange head = event.headOf("DeadLetterConfig");
      Node queue = config.get("Arn").orElseGet(() -> addQueue(config, head));
      deadLetterQueue = queue;
      target.put("DeadLetterConfig", head, NodeMaker.at(head).map().put("Arn", queue).build());
    }
    target.put("RoleArn", event.something("RoleArn").orElseGet(this::addRole));
    return target.copy(written, "Input", "RetryPolicy").build();
  }

  private Node addQueue(MappingNode config, SourceRange head) {
    String id = EventRule.queueId(config, event.logicalId());
    event
        .made()
        .add(
            Made.beside(
                event.target().owner(),
                id,
                head,
                "AWS::SQS::Queue",
                new MappingBuilder(config.range(), head).build()));
    return NodeMaker.at(head).getAtt(id, "Arn");
  }

  private Node addRole() {
    String id = event.logicalId();
    Node arn = event.target().arn(event.head());
    Role role = new Role(id + "Role", event.head()).assumedBy("scheduler.amazonaws.com");
    boolean isFunction = event.target().owner().type().equals(FunctionType.NAME);
    role.addPolicy(
        isFunction
            ? ServicePolicies.invokeFunction(arn, id, make)
            : ServicePolicies.startExecution(arn, id, make));
    if (deadLetterQueue != null) {
      role.addPolicy(ServicePolicies.sendMessage(deadLetterQueue, id, make));
    }
    if (event.something("PermissionsBoundary").isPresent()) {
      role.copy(event.properties(), "PermissionsBoundary");
    }
    event.made().add(role.made(event.target().owner()));
    return role.arn();
  }
}
