package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * An event by which an API invokes a function or starts a state machine.
 *
 * @param entry of the property Events
 * @param properties an empty map if it has none
 */
record ApiEvent(ApiKind kind, Entry entry, MappingNode properties) {
  /** Reads an event; empty if it is of another type. */
  static Optional<ApiEvent> of(Entry entry) {
    if (!(entry.value() instanceof MappingNode body)
        || !(body.get("Type").orElse(null) instanceof ScalarNode type)) {
      return Optional.empty();
    }
    for (ApiKind kind : ApiKind.values()) {
      if (kind.event().equals(type.text())) {
        Node properties = body.get("Properties").orElse(null);
        MappingNode none = new MappingNode(List.of(), entry.keyRange());
        return Optional.of(
            new ApiEvent(kind, entry, properties instanceof MappingNode map ? map : none));
      }
    }
    return Optional.empty();
  }

  String name() {
    return entry.key();
  }

  SourceRange head() {
    return entry.keyRange();
  }

  /** Returns the logical id of its API; empty if that is another expression than a reference. */
  Optional<String> apiId() {
    Node id = properties.get(kind.idProperty()).orElse(null);
    if (id == null) {
      return Optional.of(kind.implicitId());
    }
    Node name = id instanceof FunctionNode call && call.name().equals("Ref") ? call.argument() : id;
    return name instanceof ScalarNode text && !Shapes.isNull(text)
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** Returns the expression for its API's id. */
  Node api() {
    return properties
        .get(kind.idProperty())
        .orElseGet(() -> NodeMaker.at(head()).ref(kind.implicitId()));
  }

  /**
   * Returns its path and method; empty if they are no texts. Without both it is the default route.
   */
  Optional<ApiRoute> route() {
    Node path = properties.get("Path").filter(Truths::isSomething).orElse(null);
    Node method = properties.get("Method").filter(Truths::isSomething).orElse(null);
    if (path instanceof ScalarNode somePath && method instanceof ScalarNode someMethod) {
      return Optional.of(ApiRoute.of(somePath, someMethod, head()));
    }
    NodeMaker make = NodeMaker.at(head());
    return kind == ApiKind.HTTP && path == null && method == null
        ? Optional.of(
            ApiRoute.of(make.text(ApiRoute.DEFAULT_PATH), make.text(ApiRoute.ANY), head()))
        : Optional.empty();
  }

  MappingNode map(String property) {
    return properties.get(property).orElse(null) instanceof MappingNode map
        ? map
        : new MappingNode(List.of(), head());
  }
}
