package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** Event S3: a notification of a bucket that stands in the template. */
final class BucketNotification {
  private final Event event;
  private final NodeMaker make;
  private final Node condition;
  private final boolean conditional;

  private BucketNotification(Event event) {
    this.event = event;
    this.make = event.maker();
    this.condition = event.target().owner().attribute("Condition").orElse(make.text(""));
    this.conditional = event.target().owner().attribute("Condition").isPresent();
  }

  static void add(Event event) {
    if (event.requires("Bucket", "Events")) {
      ResourceEdit.of(event, "Bucket")
          .ifPresent(bucket -> new BucketNotification(event).add(bucket));
    }
  }

  private void add(ResourceEdit bucket) {
    String permission = event.logicalId() + "Permission";
    event.addPermission(
        event.permission("s3.amazonaws.com").put("SourceAccount", make.ref("AWS::AccountId")));
    ResourceEdit notifying = bucket.withProperties(withNotification(bucket.properties()));
    ResourceEdit waiting =
        conditional
            ? notifying.withProperties(withTag(notifying.properties(), permission))
            : notifying.dependingOn(permission);
    withPassedTags(waiting).putInto(event.output());
  }

  /** Tags that a function passes on take the place of the bucket's own. */
  private ResourceEdit withPassedTags(ResourceEdit bucket) {
    return Tagging.propagated(event.target().owner())
        .map(tags -> replaced(bucket.properties(), "Tags", make.list(Tagging.list(tags))))
        .map(bucket::withProperties)
        .orElse(bucket);
  }

  /** A resource cannot depend on another that may not be there, so a tag refers to it. */
  private MappingNode withTag(MappingNode properties, String permission) {
    List<Node> tags = new ArrayList<>();
    if (properties.get("Tags").orElse(null) instanceof SequenceNode written) {
      tags.addAll(written.items());
    }
    Node dependency =
        make.function(
            "Fn::If",
            make.list(condition, make.ref(permission), make.text("no dependency")));
    tags.add(
        make.map()
            .put("Key", "sam:ConditionalDependsOn:" + permission)
            .put("Value", dependency)
            .build());
    return replaced(properties, "Tags", make.list(tags));
  }

  private MappingNode withNotification(MappingNode properties) {
    Node written = properties.get("NotificationConfiguration").orElse(null);
    MappingNode config =
        written instanceof MappingNode map ? map : new MappingNode(List.of(), make.range());
    List<Node> functions = new ArrayList<>();
    if (config.get("LambdaConfigurations").orElse(null) instanceof SequenceNode list) {
      functions.addAll(list.items());
    }
    for (Node added : configurations()) {
      boolean there =
          functions.stream().anyMatch(each -> CompactJson.of(each).equals(CompactJson.of(added)));
      if (!there) {
        functions.add(added);
      }
    }
    MappingNode merged = replaced(config, "LambdaConfigurations", make.list(functions));
    return replaced(properties, "NotificationConfiguration", merged);
  }

  private List<Node> configurations() {
    Node written = event.property("Events").orElseThrow();
    List<Node> names = written instanceof SequenceNode list ? list.items() : List.of(written);
    List<Node> configurations = new ArrayList<>();
    for (Node name : names) {
      Node configuration =
          event
              .start()
              .put("Function", event.target().arn(event.head()))
              .copy(event.properties(), "Filter")
              .put("Event", name)
              .build();
      configurations.add(
          conditional
              ? make.function("Fn::If", make.list(condition, configuration, make.noValue()))
              : configuration);
    }
    return configurations;
  }

  private static MappingNode replaced(MappingNode map, String key, Node value) {
    SourceRange head = map.entry(key).map(Entry::keyRange).orElse(value.range());
    return MappingBuilder.from(map).put(key, head, value).build();
  }
}
