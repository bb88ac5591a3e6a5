package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is in a file or a block. In HCL's JSON syntax a property may be an attribute or blocks; only
 * who asks for it knows which. So one asks, with a schema.
 */
public sealed interface Body permits NativeBody, JsonBody {

  /** Returns where it is written, for native syntax without the braces around it. */
  Range range();

  /**
   * Returns the body's content, read by a schema. A block or attribute that does not fit, or stands
   * there twice, is a problem, and is left out.
   */
  Content content(Schema schema);

  /**
   * What a body may have.
   *
   * @param attributes names
   * @param blocks block types, each with the number of its labels
   * @param open whether it may have anything else too: what is written as a block is one, with as
   *     many labels as it has; what JSON has under another name is an attribute
   */
  record Schema(Set<String> attributes, Map<String, Integer> blocks, boolean open) {
    /** Takes everything as it is written. */
    public static final Schema OPEN = new Schema(Set.of(), Map.of(), true);

    public Schema {
      attributes = Set.copyOf(attributes);
      blocks = Map.copyOf(blocks);
    }
  }

  /**
   * @param attributes in the order they are written, each name once
   * @param blocks in the order they are written
   */
  record Content(List<Attribute> attributes, List<Block> blocks, List<Problem> problems) {
    public Content {
      attributes = List.copyOf(attributes);
      blocks = List.copyOf(blocks);
      problems = List.copyOf(problems);
    }
  }
}
