package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;

/** Event IoTRule: a rule of AWS IoT that invokes the function. */
final class TopicRule {
  private TopicRule() {}

  static void add(Event event) {
    if (!event.requires("Sql")) {
      return;
    }
    NodeMaker make = event.maker();
    String arn =
        "arn:"
            + Partition.of(event.output())
            + ":iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}";
    Node source = make.sub(arn, make.map().put("RuleName", make.ref(event.logicalId())).build());
    event.addPermission(
        event
            .permission("iot.amazonaws.com")
            .put("SourceArn", source)
            .put("SourceAccount", make.sub("${AWS::AccountId}")));
    Node invocation = make.map().put("FunctionArn", event.target().arn(event.head())).build();
    MappingBuilder payload =
        event
            .start()
            .copy(event.properties(), "Sql")
            .put("RuleDisabled", make.bool(false))
            .put("Actions", make.list(make.map().put("Lambda", invocation).build()));
    if (event.something("AwsIotSqlVersion").isPresent()) {
      payload.copy(event.properties(), "AwsIotSqlVersion");
    }
    event.add(
        event.logicalId(),
        "AWS::IoT::TopicRule",
        event.start().put("TopicRulePayload", payload.build()));
  }
}
