package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import java.util.List;

/** Policies of queues that let something send to them. */
final class QueuePolicies {
  private QueuePolicies() {}

  /** Lets a rule of EventBridge send to a queue. */
  static Node fromRule(Node rule, Node queue, NodeMaker make) {
    return policy(make.map().put("Service", "events.amazonaws.com").build(), rule, queue, make);
  }

  /** Lets a topic send to a queue. */
  static Node fromTopic(Node topic, Node queue, NodeMaker make) {
    return policy(make.text("*"), topic, queue, make);
  }

  private static Node policy(Node principal, Node source, Node queue, NodeMaker make) {
    Node condition =
        make.map().put("ArnEquals", make.map().put("aws:SourceArn", source).build()).build();
    Node statement =
        make.map()
            .put("Action", "sqs:SendMessage")
            .put("Effect", "Allow")
            .put("Principal", principal)
            .put("Resource", queue)
            .put("Condition", condition)
            .build();
    return Role.document(make, List.of(statement));
  }
}
