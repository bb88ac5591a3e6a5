package io.dutyline.engine.terraform;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A block at the top of a file: a resource, a variable, a module call…, with what override files
 * make of it.
 *
 * @param range from its type to its closing brace
 */
record Declaration(
    String kind,
    List<String> labels,
    Range header,
    Range range,
    Map<String, Attribute> attributes,
    List<Block> blocks) {

  static Declaration of(Block block, Schemas.Read content) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    content.attributes().forEach(each -> attributes.putIfAbsent(each.name(), each));
    return new Declaration(
        block.type(),
        block.labels().stream().map(Block.Label::text).toList(),
        block.header(),
        block.range(),
        attributes,
        content.blocks());
  }

  String label(int index) {
    return labels.get(index);
  }

  /** Returns the name that the declaration has among those of its kind. */
  String name() {
    return labels.isEmpty() ? kind : labels.get(labels.size() - 1);
  }

  Optional<Expression> expression(String name) {
    return Optional.ofNullable(attributes.get(name)).map(Attribute::expression);
  }

  /** Returns the first block of a type. */
  Optional<Block> block(String type) {
    return blocks.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  /**
   * Returns this declaration with another one merged into it: its attributes replace those of the
   * same name, its blocks all those of the same type. Of {@code lifecycle} single attributes are
   * replaced, which comes to the same for who takes the last block that has one.
   */
  Declaration overriddenBy(Declaration other) {
    Map<String, Attribute> merged = new LinkedHashMap<>(attributes);
    merged.putAll(other.attributes);
    TreeSet<String> replaced = new TreeSet<>();
    other.blocks.forEach(each -> replaced.add(typeOf(each)));
    replaced.remove(Schemas.LIFECYCLE);
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!replaced.contains(typeOf(block))) {
        kept.add(block);
      }
    }
    kept.addAll(other.blocks);
    return new Declaration(kind, labels, header, range, merged, kept);
  }

  private static String typeOf(Block block) {
    boolean dynamic = block.type().equals(Schemas.DYNAMIC) && !block.labels().isEmpty();
    return dynamic ? block.label(0) : block.type();
  }
}
