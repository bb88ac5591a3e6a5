package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.Optional;

/** Event SNS: a subscription of a topic, by the function itself or by a queue before it. */
final class TopicSubscription {
  private final Event event;
  private final Role role;
  private final NodeMaker make;
  private final Node topic;

  private TopicSubscription(Event event, Role role, Node topic) {
    this.event = event;
    this.role = role;
    this.make = event.maker();
    this.topic = topic;
  }

  static void add(Event event, Role role) {
    if (event.requires("Topic")) {
      new TopicSubscription(event, role, event.property("Topic").orElseThrow()).add();
    }
  }

  private void add() {
    Node queue = event.something("SqsSubscription").orElse(null);
    if (queue == null) {
      event.addPermission(event.permission("sns.amazonaws.com").put("SourceArn", topic));
      subscribe("lambda", event.target().arn(event.head()));
    } else if (queue instanceof MappingNode written) {
      addGivenQueue(written);
    } else {
      addOwnQueue();
    }
  }

  private void addOwnQueue() {
    NodeMaker place = NodeMaker.at(event.headOf("SqsSubscription"));
    String id = event.logicalId() + "Queue";
    MappingBuilder queue = place.map();
    fifo().ifPresent(fifo -> queue.put("FifoQueue", fifo));
    event
        .made()
        .add(
            Made.beside(
                event.target().owner(), id, place.range(), "AWS::SQS::Queue", queue.build()));
    Node arn = place.getAtt(id, "Arn");
    connect(arn, place.ref(id), event.logicalId() + "QueuePolicy", make.number(10));
  }

  /** A topic that keeps the order of messages sends to queues only that do so too. */
  private Optional<Node> fifo() {
    Optional<Entry> entry = Intrinsics.logicalId(topic).flatMap(event.output()::resource);
    boolean plausible =
        entry.isPresent()
            && entry.get().value() instanceof MappingNode body
            && body.get("Properties").orElse(null) instanceof MappingNode;
    if (!plausible) {
      return Optional.empty();
    }
    MappingNode body = (MappingNode) entry.get().value();
    return ((MappingNode) body.get("Properties").orElseThrow())
        .get("FifoTopic")
        .map(event.output().resolver()::resolve)
        .filter(Truths::isSomething);
  }

  private void addGivenQueue(MappingNode written) {
    Node arn = written.get("QueueArn").orElse(null);
    Node url = written.get("QueueUrl").orElse(null);
    if (arn == null || url == null) {
      event.refuse("names no queue", "SqsSubscription needs QueueArn and QueueUrl.");
      return;
    }
    String policyId =
        written.get("QueuePolicyLogicalId").orElse(null) instanceof ScalarNode name
            ? name.text()
            : event.logicalId() + "QueuePolicy";
    Node size = written.get("BatchSize").filter(Truths::isSomething).orElse(make.number(10));
    connect(arn, url, policyId, size);
  }

  private void connect(Node queueArn, Node queueUrl, String policyId, Node batchSize) {
    MappingBuilder mapping =
        event
            .start()
            .put("BatchSize", batchSize)
            .put("Enabled", make.bool(true))
            .put("EventSourceArn", queueArn)
            .put("FunctionName", event.target().name(event.head()));
    event.add(event.logicalId() + "EventSourceMapping", "AWS::Lambda::EventSourceMapping", mapping);
    role.addManaged(
        make.text(
            Partition.policyArn(event.output(), "service-role/AWSLambdaSQSQueueExecutionRole")));
    MappingBuilder policy =
        event
            .start()
            .put("PolicyDocument", QueuePolicies.fromTopic(topic, queueArn, make))
            .put("Queues", make.list(queueUrl));
    event.add(policyId, "AWS::SQS::QueuePolicy", policy);
    subscribe("sqs", queueArn);
  }

  private void subscribe(String protocol, Node endpoint) {
    MappingBuilder subscription =
        event
            .start()
            .put("Protocol", protocol)
            .put("Endpoint", endpoint)
            .copyAs("TopicArn", event.properties(), "Topic")
            .copy(
                event.properties(), "Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy");
    event.add(event.logicalId(), "AWS::SNS::Subscription", subscription);
  }
}
