package io.dutyline.hcl.syntax;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.Range;
import java.util.List;

/**
 * <code>type "label" { body }</code>.
 *
 * @param header from the type to the last label: what a message about the block points at
 * @param range from the type to the closing brace
 */
public record Block(String type, List<Label> labels, Body body, Range header, Range range) {
  public Block {
    requireNonNull(type, "type");
    labels = List.copyOf(labels);
    requireNonNull(body, "body");
    requireNonNull(header, "header");
    requireNonNull(range, "range");
  }

  /** Returns the text of a label, counted from 0. */
  public String label(int index) {
    return labels.get(index).text();
  }

  /** A label, quoted or not. */
  public record Label(String text, Range range) {}
}
