package io.dutyline.engine.terraform;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Scope;
import java.util.List;
import java.util.Optional;

/** A scope without names and functions: that of files that hold nothing but values. */
enum ValueScope implements Scope {
  ONLY;

  @Override
  public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
    return Optional.empty();
  }

  @Override
  public Optional<? extends HclFunction> function(String name) {
    return Optional.empty();
  }
}
