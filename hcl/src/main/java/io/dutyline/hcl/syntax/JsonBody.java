package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;

/** A body in JSON syntax. */
public final class JsonBody implements Body {
  private final Range range;

  JsonBody(Range range) {
    this.range = range;
  }

  @Override
  public Range range() {
    return range;
  }

  @Override
  public Content content(Schema schema) {
    return new Content(java.util.List.of(), java.util.List.of(), java.util.List.of());
  }
}
