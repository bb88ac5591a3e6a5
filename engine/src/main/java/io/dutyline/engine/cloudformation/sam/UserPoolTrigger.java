package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.List;

/** Event Cognito: a trigger of a user pool that stands in the template. */
final class UserPoolTrigger {
  private UserPoolTrigger() {}

  static void add(Event event) {
    if (event.requires("UserPool", "Trigger")) {
      ResourceEdit.of(event, "UserPool").ifPresent(pool -> add(event, pool));
    }
  }

  private static void add(Event event, ResourceEdit pool) {
    MappingBuilder permission =
        event
            .permission("cognito-idp.amazonaws.com")
            .put("SourceArn", event.maker().getAtt(pool.logicalId(), "Arn"));
    event.add(
        event.target().logicalId() + "CognitoPermission", "AWS::Lambda::Permission", permission);
    pool.withProperties(withTriggers(event, pool.properties())).putInto(event.output());
  }

  private static MappingNode withTriggers(Event event, MappingNode properties) {
    MappingBuilder triggers =
        properties.get("LambdaConfig").orElse(null) instanceof MappingNode written
            ? MappingBuilder.from(written)
            : event.maker().map();
    Node written = event.property("Trigger").orElseThrow();
    List<Node> names = written instanceof SequenceNode list ? list.items() : List.of(written);
    for (Node name : names) {
      if (name instanceof ScalarNode trigger) {
        if (triggers.has(trigger.text())) {
          event.refuse("repeats a trigger", "The user pool has one for " + trigger.text() + ".");
        } else {
          triggers.put(trigger.text(), name.range(), event.target().arn(event.head()));
        }
      }
    }
    SourceRange head =
        properties.entry("LambdaConfig").map(MappingNode.Entry::keyRange).orElse(event.head());
    return MappingBuilder.from(properties).put("LambdaConfig", head, triggers.build()).build();
  }
}
