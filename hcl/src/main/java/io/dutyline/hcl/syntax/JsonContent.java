package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Block.Label;
import io.dutyline.hcl.syntax.Body.Content;
import io.dutyline.hcl.syntax.Body.Schema;
import io.dutyline.hcl.syntax.JsonNode.ArrayNode;
import io.dutyline.hcl.syntax.JsonNode.Member;
import io.dutyline.hcl.syntax.JsonNode.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a JSON body by a schema (HCL JSON Syntax Specification, "Structural Elements"). */
final class JsonContent {
  /** The property of a body that is for people. */
  private static final String COMMENT = "//";

  private final Source source;
  private final Schema schema;
  private final Problems problems = new Problems();
  private final JsonExpressions expressions;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  JsonContent(Source source, Schema schema) {
    this.source = source;
    this.schema = schema;
    this.expressions = new JsonExpressions(source, problems);
  }

  Content of(List<ObjectNode> objects) {
    for (ObjectNode object : objects) {
      for (Member member : object.members()) {
        property(member);
      }
    }
    return new Content(attributes, blocks, problems.inOrder());
  }

  private void property(Member member) {
    String name = member.name().value();
    Integer labels = schema.blocks().get(name);
    if (name.equals(COMMENT)) {
      return;
    }
    if (labels != null) {
      blocks(member.name(), List.of(), labels, member.name(), member.value());
    } else if (schema.open() || schema.attributes().contains(name)) {
      attribute(member);
    } else {
      problems.add(
          "Unexpected property",
          "Nothing here takes an argument or a block \"" + name + "\".",
          range(member.name()));
    }
  }

  private void attribute(Member member) {
    String name = member.name().value();
    if (!names.add(name)) {
      problems.add(
          "Argument set twice",
          "The argument \"" + name + "\" is already set above. Take one of the two away.",
          range(member.name()));
      return;
    }
    Range range = source.range(member.name().start(), member.value().end());
    attributes.add(
        new Attribute(name, expressions.of(member.value()), range(member.name()), range));
  }

  /**
   * Adds the blocks of a property: below a property for each label, in an object or an array of
   * some.
   *
   * @param missing how many labels are still to come
   * @param key the innermost property name around the node
   */
  private void blocks(
      JsonNode.Text type, List<Label> labels, int missing, JsonNode.Text key, JsonNode node) {
    if (node instanceof ArrayNode array) {
      for (JsonNode element : array.elements()) {
        if (element instanceof ArrayNode) {
          notAnObject(type, missing, element);
        } else {
          blocks(type, labels, missing, key, element);
        }
      }
    } else if (node instanceof ObjectNode object) {
      if (missing > 0) {
        labelled(type, labels, missing, object);
      } else {
        block(type, labels, key, object);
      }
    } else if (!(node instanceof JsonNode.Unread) && !isNull(node)) {
      notAnObject(type, missing, node);
    }
  }

  private void labelled(JsonNode.Text type, List<Label> labels, int missing, ObjectNode object) {
    for (Member member : object.members()) {
      List<Label> more = new ArrayList<>(labels);
      more.add(new Label(member.name().value(), range(member.name())));
      blocks(type, more, missing - 1, member.name(), member.value());
    }
  }

  private void block(JsonNode.Text type, List<Label> labels, JsonNode.Text key, ObjectNode body) {
    Range range = source.range(body.start(), body.end());
    JsonBody inner = new JsonBody(source, List.of(body), range);
    Range whole = source.range(key.start(), body.end());
    blocks.add(new Block(type.value(), labels, inner, range(key), whole));
  }

  private void notAnObject(JsonNode.Text type, int missing, JsonNode node) {
    problems.add(
        "Object expected",
        missing > 0
            ? "Here stands an object, with a property for each label of a block \""
                + type.value()
                + "\"."
            : "A block \"" + type.value() + "\" is an object, several are an array of objects.",
        source.range(node.start(), node.end()));
  }

  private static boolean isNull(JsonNode node) {
    return node instanceof JsonNode.Scalar scalar && scalar.isNull();
  }

  private Range range(JsonNode.Text name) {
    return source.range(name.start(), name.end());
  }
}
