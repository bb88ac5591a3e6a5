package io.dutyline.engine.terraform;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a body has under one name: an attribute, or the blocks of one type. */
sealed interface Part {

  /**
   * An attribute, evaluated.
   *
   * @param encoded where the expression is a call of {@code jsonencode}, what it encodes
   */
  record Written(Attribute attribute, HclValue value, Optional<HclValue> encoded) implements Part {}

  /**
   * Blocks, those that a dynamic block makes among them.
   *
   * @param more why it is not known whether there are further ones; empty if there are none
   */
  record Blocks(List<Nested> blocks, Optional<Set<Mark>> more, Range keyRange, Range range)
      implements Part {
    public Blocks {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * One block.
   *
   * @param marks of the collection that a dynamic block goes through
   */
  record Nested(BodyEvaluation body, Range range, Set<Mark> marks) {}
}
