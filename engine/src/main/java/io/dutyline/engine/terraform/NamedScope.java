package io.dutyline.engine.terraform;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scope with some more names: an iterator, {@code each} and {@code count}. */
record NamedScope(Scope outer, Map<String, HclValue> names) implements Scope {
  @Override
  public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
    HclValue value = names.get(root);
    return value != null ? Optional.of(new Found(value, 0)) : outer.lookUp(root, attributes, range);
  }

  @Override
  public Optional<? extends HclFunction> function(String name) {
    return outer.function(name);
  }
}
