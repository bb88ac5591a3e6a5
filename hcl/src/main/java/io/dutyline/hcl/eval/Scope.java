package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.Optional;

/** What the names in an expression mean. */
public interface Scope {
  /**
   * Returns what a name with the attributes behind it means: {@code local.a.b} is looked up whole,
   * and the scope says how far it went, so that it need not know all locals to give one.
   *
   * @param root the first name
   * @param attributes the names behind it, as far as they are plain attributes; literal string or
   *     number indexes end the list, as dynamic ones do
   * @param range of the whole expression
   * @return empty if there is no such root name
   */
  Optional<Found> lookUp(String root, List<String> attributes, Range range);

  /** Returns the function with a name; empty if there is none. */
  Optional<? extends HclFunction> function(String name);

  /**
   * @param value what was found
   * @param attributes how many of the attributes it stands for; those that are left are taken from
   *     the value
   */
  record Found(HclValue value, int attributes) {}
}
