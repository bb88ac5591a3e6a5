package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.CodePoints;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code transpose}: keys become values, values keys. */
final class Transposing {
  private static final HclType STRINGS = new HclType.ListType(HclType.STRING);

  private Transposing() {}

  static HclValue transpose(Arguments arguments) throws FunctionException {
    HclValue.MapOf map = (HclValue.MapOf) arguments.at(0);
    if (!Values.isWhollyKnown(map)) {
      return HclValue.Unknown.of(map.type());
    }
    Map<String, List<HclValue>> transposed = new TreeMap<>(CodePoints::compare);
    for (Map.Entry<String, HclValue> entry : map.entries().entrySet()) {
      if (!(entry.getValue() instanceof HclValue.ListOf list)) {
        throw new FunctionException(0, "a list in the map is null");
      }
      for (HclValue element : list.elements()) {
        if (!(element instanceof HclValue.Text text)) {
          throw new FunctionException(0, "a string in the map is null");
        }
        transposed
            .computeIfAbsent(text.value(), key -> new ArrayList<>())
            .add(new HclValue.Text(entry.getKey()));
      }
    }
    Map<String, HclValue> lists = new TreeMap<>(CodePoints::compare);
    transposed.forEach(
        (key, keys) -> lists.put(key, new HclValue.ListOf(HclType.STRING, keys, Set.of())));
    return Values.map(STRINGS, lists);
  }
}
