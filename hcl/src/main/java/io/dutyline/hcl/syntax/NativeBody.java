package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import java.util.List;

/**
 * A body in native syntax.
 *
 * @param attributes in the order they are written; the parser has told of a name that stands there
 *     twice, and kept the first
 * @param blocks in the order they are written
 */
public record NativeBody(List<Attribute> attributes, List<Block> blocks, Range range)
    implements Body {
  public NativeBody {
    attributes = List.copyOf(attributes);
    blocks = List.copyOf(blocks);
  }

  @Override
  public Content content(Schema schema) {
    return NativeContent.of(this, schema);
  }
}
