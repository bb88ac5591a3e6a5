package io.dutyline.engine.value;

import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether something is a network, or an address, that stands to another one in a certain way.
 *
 * @param wanted empty if what it shall be compared to is none: then it never does
 * @param relation from the value to the wanted one
 */
record CidrQuestion(Optional<CidrBlock> wanted, BiPredicate<CidrBlock, CidrBlock> relation)
    implements ScalarQuestion {
  static CidrQuestion within(Scalar wanted) {
    return new CidrQuestion(CidrBlock.parse(wanted.text()), (block, outer) -> outer.covers(block));
  }

  static CidrQuestion covers(Scalar wanted) {
    return new CidrQuestion(CidrBlock.parse(wanted.text()), CidrBlock::covers);
  }

  @Override
  public Truth of(Scalar scalar) {
    Optional<CidrBlock> block = CidrBlock.parse(scalar.text());
    boolean comparable = block.isPresent() && wanted.isPresent();
    return Truth.of(comparable && relation.test(block.get(), wanted.get()));
  }

  @Override
  public Truth ofTextStartingWith(String prefix) {
    return wanted.isPresent() && CidrBlock.mayStart(prefix) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** A bare number is no network. */
  @Override
  public Truth ofAnyNumber() {
    return Truth.FALSE;
  }
}
