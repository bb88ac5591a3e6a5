package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.HashMap;
import java.util.Map;

/** The entries of a mapping as they are read; the key {@code <<} merges another mapping. */
final class YamlMapping {
  private static final String MERGE = "<<";

  private final Map<String, HclValue> attributes = new HashMap<>();

  void put(HclValue key, HclValue value, YamlCursor cursor) throws FunctionException {
    if (key instanceof HclValue.Text text && text.value().equals(MERGE)) {
      if (!(value instanceof HclValue.Obj merged)) {
        throw cursor.failure("only a mapping can be merged into a mapping");
      }
      attributes.putAll(merged.attributes());
      return;
    }
    if (key instanceof HclValue.Null || !Values.parts(key).isEmpty()) {
      throw cursor.failure("only strings are allowed as keys of a mapping");
    }
    HclValue name = Converting.convert(0, key, HclType.STRING);
    attributes.put(((HclValue.Text) name).value(), value);
  }

  HclValue value() {
    return Values.object(attributes);
  }
}
