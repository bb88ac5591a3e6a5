package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import java.util.List;

/** Event CloudWatchLogs: a subscription of a log group. */
final class LogSubscription {
  private LogSubscription() {}

  static void add(Event event) {
    if (!event.requires("LogGroupName", "FilterPattern")) {
      return;
    }
    NodeMaker make = event.maker();
    Node group = event.property("LogGroupName").orElseThrow();
    String arn =
        "arn:"
            + Partition.of(event.output())
            + ":logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*";
    Node source = make.sub(arn, make.map().put("__LogGroupName__", group).build());
    event.addPermission(event.permission("logs.amazonaws.com").put("SourceArn", source));
    MappingBuilder subscription =
        event
            .start()
            .copy(event.properties(), "LogGroupName", "FilterPattern")
            .put("DestinationArn", event.target().arn(event.head()));
    event
        .made()
        .add(
            event
                .resource(event.logicalId(), "AWS::Logs::SubscriptionFilter", subscription)
                .dependingOn(List.of(event.logicalId() + "Permission")));
  }
}
