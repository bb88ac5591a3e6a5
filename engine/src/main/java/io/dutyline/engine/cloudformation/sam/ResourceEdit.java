package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.List;
import java.util.Optional;

/** Changes a resource that the author wrote: an event adds to a bucket or a user pool. */
final class ResourceEdit {
  private final Entry entry;
  private final MappingNode body;
  private final NodeMaker make;

  private ResourceEdit(Entry entry, MappingNode body, NodeMaker make) {
    this.entry = entry;
    this.body = body;
    this.make = make;
  }

  /**
   * Starts with what {@code Ref} in the event's property names; empty, after a diagnostic, if that
   * is no resource of the template whose properties can be read.
   */
  static Optional<ResourceEdit> of(Event event, String property) {
    Entry entry =
        event
            .property(property)
            .flatMap(Intrinsics::logicalId)
            .flatMap(event.output()::resource)
            .orElse(null);
    boolean plausible =
        entry != null
            && entry.value() instanceof MappingNode body
            && (body.get("Properties").isEmpty()
                || body.get("Properties").orElseThrow() instanceof MappingNode
                || Shapes.isNull(body.get("Properties").orElseThrow()));
    if (entry == null || !plausible) {
      event.refuse(
          "refers to no resource of the template",
          property + " must be a Ref to one that is written there.");
      return Optional.empty();
    }
    return Optional.of(new ResourceEdit(entry, (MappingNode) entry.value(), event.maker()));
  }

  String logicalId() {
    return entry.key();
  }

  /** Returns its properties; an empty map if it has none. */
  MappingNode properties() {
    return body.get("Properties").orElse(null) instanceof MappingNode map
        ? map
        : new MappingNode(List.of(), make.range());
  }

  ResourceEdit withProperties(MappingNode properties) {
    return with("Properties", properties);
  }

  /** Has the resource wait for another one. */
  ResourceEdit dependingOn(String logicalId) {
    return new ResourceEdit(entry, Dependencies.with(body, make.text(logicalId)), make);
  }

  private ResourceEdit with(String key, Node value) {
    MappingNode.Entry old = body.entry(key).orElse(null);
    MappingBuilder changed = MappingBuilder.from(body);
    changed.put(key, old == null ? make.range() : old.keyRange(), value);
    return new ResourceEdit(entry, changed.build(), make);
  }

  void putInto(Output output) {
    output.change(new Entry(entry.key(), entry.keyRange(), body));
  }
}
