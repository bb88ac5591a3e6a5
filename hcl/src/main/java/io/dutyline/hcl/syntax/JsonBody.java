package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import java.util.List;

/** A body in JSON syntax: the properties of one object, or of several. */
public final class JsonBody implements Body {
  private final Source source;
  private final List<JsonNode.ObjectNode> objects;
  private final Range range;

  JsonBody(Source source, List<JsonNode.ObjectNode> objects, Range range) {
    this.source = source;
    this.objects = List.copyOf(objects);
    this.range = range;
  }

  @Override
  public Range range() {
    return range;
  }

  @Override
  public Content content(Schema schema) {
    return new JsonContent(source, schema).of(objects);
  }
}
