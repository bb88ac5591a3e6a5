package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.HashMap;
import java.util.Map;

/** The values that have a name in a document, and how much has been read of it with them. */
final class YamlAnchors {
  private final Map<String, HclValue> values = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private int read;

  /** Counts one more value. */
  void count() throws FunctionException {
    Bounds.checkElements(++read);
  }

  void define(String name, HclValue value) {
    values.put(name, value);
    sizes.put(name, size(value));
  }

  /** Returns the value with a name; what it consists of counts again. */
  HclValue resolve(String name, YamlCursor cursor) throws FunctionException {
    HclValue value = values.get(name);
    if (value == null) {
      throw cursor.failure("there is no anchor " + JsonText.quote(name) + " before this alias");
    }
    long total = read + sizes.getOrDefault(name, 1L);
    Bounds.checkElements(total);
    read = (int) total;
    return value;
  }

  private static long size(HclValue value) {
    long size = 1;
    for (HclValue part : Values.parts(value)) {
      size += size(part);
    }
    return size;
  }
}
