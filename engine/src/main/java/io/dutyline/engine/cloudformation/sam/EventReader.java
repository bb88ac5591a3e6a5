package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.List;
import java.util.Optional;

/** Reads an entry of the property Events. */
final class EventReader {
  private EventReader() {}

  /** Returns the event; empty, after a diagnostic, if the entry is none. */
  static Optional<Event> read(Target target, Entry entry, Output output, List<Made> made) {
    boolean plausible =
        entry.value() instanceof MappingNode body
            && body.get("Type").orElse(null) instanceof ScalarNode;
    if (!plausible) {
      output
          .diagnostics()
          .warning(
              "Event " + entry.key() + " of " + target.owner().logicalId() + " has no type",
              "An event is a map with Type and Properties. What it would make is not judged.",
              entry.keyRange());
      return Optional.empty();
    }
    MappingNode body = (MappingNode) entry.value();
    String type = ((ScalarNode) body.get("Type").orElseThrow()).text();
    Node properties = body.get("Properties").orElse(null);
    if (properties instanceof MappingNode map) {
      return Optional.of(new Event(target, entry, type, map, output, made));
    }
    MappingNode none = new MappingNode(List.of(), body.range());
    Event event = new Event(target, entry, type, none, output, made);
    if (properties != null && !Shapes.isNull(properties)) {
      event.refuse("has Properties that are no map", "They are " + Shapes.name(properties) + ".");
      return Optional.empty();
    }
    return Optional.of(event);
  }
}
