package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The events of one function. */
final class FunctionEvents {
  private final Target target;
  private final Role role;
  private final Output output;

  FunctionEvents(Target target, Role role, Output output) {
    this.target = target;
    this.role = role;
    this.output = output;
  }

  void addTo(List<Made> made) {
    if (!(target.owner().something("Events").orElse(null) instanceof MappingNode events)) {
      return;
    }
    List<Entry> inOrder = new ArrayList<>(events.entries());
    inOrder.sort(Comparator.comparing(FunctionEvents::order));
    for (Entry entry : inOrder) {
      EventReader.read(target, entry, output, made).ifPresent(this::add);
    }
  }

  /** An API's path {@code $default} comes before those that it makes superfluous. */
  private static String order(Entry entry) {
    Optional<String> route = ApiEvent.of(entry).flatMap(ApiEvent::route).map(ApiRoute::path);
    return route.orElseGet(() -> written(entry));
  }

  private static String written(Entry entry) {
    Node properties =
        entry.value() instanceof MappingNode event ? event.get("Properties").orElse(null) : null;
    return properties instanceof MappingNode map
            && map.get("Path").orElse(null) instanceof ScalarNode path
        ? path.text()
        : entry.key();
  }

  private void add(Event event) {
    switch (event.type()) {
      case "Api", "HttpApi" -> output.apis().add(target, event.entry());
      case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> EventRule.addToFunction(event);
      case "ScheduleV2" -> Scheduler.add(event);
      case "S3" -> BucketNotification.add(event);
      case "SNS" -> TopicSubscription.add(event, role);
      case "CloudWatchLogs" -> LogSubscription.add(event);
      case "IoTRule" -> TopicRule.add(event);
      case "AlexaSkill" -> addSkill(event);
      case "Cognito" -> UserPoolTrigger.add(event);
      default -> addPolled(event);
    }
  }

  private void addPolled(Event event) {
    if (EventSourceMapping.isKnown(event.type())) {
      EventSourceMapping.add(event, role);
    } else {
      event.refuse("is of an unknown type", "The serverless transform has no such event.");
    }
  }

  private static void addSkill(Event event) {
    event.addPermission(
        event
            .permission("alexa-appkit.amazon.com")
            .copyAs("EventSourceToken", event.properties(), "SkillId"));
  }
}
