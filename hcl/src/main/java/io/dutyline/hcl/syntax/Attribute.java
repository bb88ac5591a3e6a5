package io.dutyline.hcl.syntax;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.Range;

/**
 * {@code name = expression}.
 *
 * @param range of all of it
 */
public record Attribute(String name, Expression expression, Range nameRange, Range range) {
  public Attribute {
    requireNonNull(name, "name");
    requireNonNull(expression, "expression");
    requireNonNull(nameRange, "nameRange");
    requireNonNull(range, "range");
  }
}
