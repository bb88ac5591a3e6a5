package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A serverless resource of a template.
 *
 * @param type as it is written: {@code AWS::Serverless::Function}
 * @param entry of the section Resources
 * @param body the entry's value
 * @param properties with those of Globals; an empty map if there are none
 */
record SamResource(
    String logicalId, String type, Entry entry, MappingNode body, MappingNode properties) {
  /** Attributes that everything has that is made for a resource. */
  private static final List<String> PASSED_ON =
      List.of("Condition", "DeletionPolicy", "UpdateReplacePolicy");

  /** Attributes that the resource keeps that takes its place. */
  private static final List<String> KEPT =
      List.of(
          "Condition",
          "DeletionPolicy",
          "DependsOn",
          "Metadata",
          "UpdatePolicy",
          "UpdateReplacePolicy");

  /** Returns where its logical id is written. */
  SourceRange head() {
    return entry.keyRange();
  }

  /** Makes nodes at its head: for constants of the transform. */
  NodeMaker maker() {
    return NodeMaker.at(head());
  }

  /** Returns a property that has a value. */
  Optional<Node> property(String name) {
    return properties.get(name).filter(value -> !Shapes.isNull(value));
  }

  /** Returns a property that says something: what is false, empty or zero does not. */
  Optional<Node> something(String name) {
    return properties.get(name).filter(Truths::isSomething);
  }

  boolean has(String name) {
    return something(name).isPresent();
  }

  /** Returns where a property's name is written; the head if it is not. */
  SourceRange headOf(String property) {
    return properties.entry(property).map(Entry::keyRange).orElse(head());
  }

  Optional<Node> attribute(String name) {
    return body.get(name);
  }

  /** Returns the attributes that resources have that are made for this one. */
  List<Entry> passedOn() {
    return attributes(PASSED_ON);
  }

  /** Returns the attributes that the resource has that takes the place of this one. */
  List<Entry> kept() {
    return attributes(KEPT);
  }

  SamResource with(MappingNode otherProperties) {
    return new SamResource(logicalId, type, entry, body, otherProperties);
  }

  private List<Entry> attributes(List<String> names) {
    List<Entry> attributes = new ArrayList<>();
    for (Entry each : body.entries()) {
      if (names.contains(each.key())) {
        attributes.add(each);
      }
    }
    return attributes;
  }
}
