package io.dutyline.hcl.syntax;

import io.dutyline.hcl.syntax.Body.Content;
import io.dutyline.hcl.syntax.Body.Schema;
import java.util.ArrayList;
import java.util.List;

/** Reads a native body by a schema. */
final class NativeContent {
  private final Schema schema;
  private final Problems problems = new Problems();

  private NativeContent(Schema schema) {
    this.schema = schema;
  }

  static Content of(NativeBody body, Schema schema) {
    NativeContent content = new NativeContent(schema);
    List<Attribute> attributes = new ArrayList<>();
    for (Attribute attribute : body.attributes()) {
      if (content.fits(attribute)) {
        attributes.add(attribute);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (content.fits(block)) {
        blocks.add(block);
      }
    }
    return new Content(attributes, blocks, content.problems.inOrder());
  }

  private boolean fits(Attribute attribute) {
    String name = attribute.name();
    if (schema.open() || schema.attributes().contains(name)) {
      return true;
    }
    problems.add(
        "Unexpected argument",
        schema.blocks().containsKey(name)
            ? "Here \"" + name + "\" is a block, which is written without \"=\"."
            : "Nothing here takes an argument \"" + name + "\".",
        attribute.nameRange());
    return false;
  }

  private boolean fits(Block block) {
    Integer labels = schema.blocks().get(block.type());
    if (labels == null) {
      return schema.open() || !unexpected(block);
    }
    int written = block.labels().size();
    if (written == labels) {
      return true;
    }
    problems.add(
        written < labels ? "Label missing" : "Label too many",
        "A block \"" + block.type() + "\" has " + count(labels) + "; this one has " + written + ".",
        written < labels ? block.header() : block.labels().get(labels).range());
    return false;
  }

  private boolean unexpected(Block block) {
    problems.add(
        "Unexpected block",
        schema.attributes().contains(block.type())
            ? "Here \"" + block.type() + "\" is an argument, which is written with \"=\"."
            : "Nothing here takes a block \"" + block.type() + "\".",
        block.header());
    return true;
  }

  static String count(int labels) {
    return labels == 0 ? "no label" : labels == 1 ? "one label" : labels + " labels";
  }
}
