package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * An event of a function or state machine, while it is expanded.
 *
 * @param target what it invokes
 * @param entry of the property Events
 * @param type of the event, as it is written
 * @param properties of the event; an empty map if it has none
 * @param made takes what is made for it
 */
record Event(
    Target target,
    Entry entry,
    String type,
    MappingNode properties,
    Output output,
    List<Made> made) {
  /** Returns its logical id: what is made for it has this name, or one that starts with it. */
  String logicalId() {
    return target.owner().logicalId() + entry.key();
  }

  SourceRange head() {
    return entry.keyRange();
  }

  NodeMaker maker() {
    return NodeMaker.at(head());
  }

  /** Starts the properties of something that is made for it. */
  MappingBuilder start() {
    return new MappingBuilder(entry.value().range(), head());
  }

  /** Returns a property that has a value. */
  Optional<Node> property(String name) {
    return properties.get(name).filter(value -> !Shapes.isNull(value));
  }

  /** Returns a property that says something: what is false, empty or zero does not. */
  Optional<Node> something(String name) {
    return properties.get(name).filter(Truths::isSomething);
  }

  /** Returns where a property's name is written; the event's head if it is not. */
  SourceRange headOf(String property) {
    return properties.entry(property).map(Entry::keyRange).orElse(head());
  }

  void add(String logicalId, String resourceType, MappingBuilder built) {
    made.add(resource(logicalId, resourceType, built));
  }

  Made resource(String logicalId, String resourceType, MappingBuilder built) {
    return Made.beside(target.owner(), logicalId, head(), resourceType, built.build());
  }

  /** Returns the permission for a service to invoke the function, without where from. */
  MappingBuilder permission(String service) {
    return start()
        .put("Action", "lambda:InvokeFunction")
        .put("FunctionName", target.name(head()))
        .put("Principal", service);
  }

  void addPermission(MappingBuilder permission) {
    add(logicalId() + "Permission", "AWS::Lambda::Permission", permission);
  }

  /** Returns whether the event has all of these properties; tells the first that it lacks. */
  boolean requires(String... names) {
    for (String name : names) {
      if (property(name).isEmpty()) {
        refuse("has no " + name, "The serverless transform needs it.");
        return false;
      }
    }
    return true;
  }

  /** Tells that the event is not expanded, or not wholly, and why. */
  void refuse(String problem, String why) {
    output
        .diagnostics()
        .warning(
            type + " event " + entry.key() + " of " + target.owner().logicalId() + " " + problem,
            why + " What is missing is not judged.",
            head());
  }
}
