package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource that the transform makes.
 *
 * @param head where stands what caused it: the function's name, the event's key
 * @param range of all that caused it
 * @param type of CloudFormation
 * @param attributes beside Type and Properties
 */
record Made(
    String logicalId,
    SourceRange head,
    SourceRange range,
    String type,
    MappingNode properties,
    List<Entry> attributes) {
  Made {
    attributes = List.copyOf(attributes);
  }

  /** Returns a further resource for {@code cause}, with the attributes that this passes on. */
  static Made beside(
      SamResource cause, String logicalId, SourceRange head, String type, MappingNode properties) {
    return new Made(logicalId, head, properties.range(), type, properties, cause.passedOn());
  }

  /** Returns the resource that takes the place of {@code cause}. */
  static Made inPlaceOf(SamResource cause, String type, MappingNode properties) {
    return new Made(
        cause.logicalId(), cause.head(), cause.body().range(), type, properties, cause.kept());
  }

  Made with(String property, Node value) {
    MappingNode more = MappingBuilder.from(properties).put(property, value).build();
    return new Made(logicalId, head, range, type, more, attributes);
  }

  Made withAttribute(String name, Node value) {
    return withAttribute(new Entry(name, value.range(), value));
  }

  Made withAttribute(Entry attribute) {
    List<Entry> more = new ArrayList<>(attributes);
    more.removeIf(each -> each.key().equals(attribute.key()));
    more.add(attribute);
    return new Made(logicalId, head, range, type, properties, more);
  }

  Made dependingOn(List<String> logicalIds) {
    return withAttribute("DependsOn", NodeMaker.at(head).texts(logicalIds));
  }

  Optional<Node> property(String name) {
    return properties.get(name);
  }

  /** Returns its entry of the section Resources. */
  Entry entry() {
    MappingBuilder body = new MappingBuilder(range, head);
    body.put("Type", head, NodeMaker.at(head).text(type));
    attributes.forEach(body::put);
    if (!properties.entries().isEmpty()) {
      body.put("Properties", head, properties);
    }
    return new Entry(logicalId, head, body.build());
  }

  /** Returns the items of a list that is one as written; none if it is anything else. */
  List<Node> items(String property) {
    return properties.get(property).orElse(null) instanceof SequenceNode list
        ? list.items()
        : List.of();
  }
}
