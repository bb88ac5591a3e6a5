package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import java.util.List;
import java.util.Optional;

/** A scope without names and functions, for constants. */
enum EmptyScope implements Scope {
  EMPTY;

  @Override
  public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
    return Optional.empty();
  }

  @Override
  public Optional<HclFunction> function(String name) {
    return Optional.empty();
  }
}
