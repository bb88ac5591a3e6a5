package io.dutyline.engine.terraform;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import java.util.List;
import java.util.Optional;

/**
 * Finds dynamic blocks within blocks of Terraform's JSON, where only a provider's schema would tell
 * such a block from an argument that is an object.
 */
final class NestedDynamics {
  private NestedDynamics() {}

  /** Returns where the first of them stands in an argument; empty if there is none. */
  static Optional<Range> in(Expression argument) {
    if (argument instanceof TupleConstructor tuple) {
      return first(tuple.elements());
    }
    if (!(argument instanceof ObjectConstructor object)) {
      return Optional.empty();
    }
    for (ObjectConstructor.Item item : object.items()) {
      if (isKey(item, Schemas.DYNAMIC) && makesBlocks(item.value())) {
        return Optional.of(item.key().range());
      }
    }
    return first(object.items().stream().map(ObjectConstructor.Item::value).toList());
  }

  private static Optional<Range> first(List<Expression> parts) {
    for (Expression part : parts) {
      Optional<Range> found = in(part);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns whether something below has content for the blocks that it makes. */
  private static boolean makesBlocks(Expression below) {
    if (below instanceof TupleConstructor tuple) {
      return tuple.elements().stream().anyMatch(NestedDynamics::makesBlocks);
    }
    return below instanceof ObjectConstructor object
        && object.items().stream()
            .anyMatch(item -> isKey(item, Schemas.CONTENT) || makesBlocks(item.value()));
  }

  private static boolean isKey(ObjectConstructor.Item item, String name) {
    return Texts.literal(item.key()).filter(name::equals).isPresent();
  }
}
