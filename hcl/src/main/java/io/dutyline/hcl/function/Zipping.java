package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.CodePoints;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code zipmap}: a map from a list of keys and a list of values, an object from a tuple. */
final class Zipping {
  private Zipping() {}

  static HclType type(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(1).type();
    if (type instanceof HclType.ListType list) {
      return new HclType.MapType(list.element());
    }
    if (!(type instanceof HclType.TupleType)) {
      throw new FunctionException(
          1, "the values must be a list or tuple, not a " + TypeNames.of(type));
    }
    return HclType.DYNAMIC;
  }

  static HclValue zip(Arguments arguments) throws FunctionException {
    HclType type = type(arguments);
    HclValue keys = arguments.at(0);
    HclValue values = arguments.at(1);
    HclValue zipped =
        Values.isWhollyKnown(keys)
            ? zip(type, arguments.list(0), Sequences.elementsOf(values))
            : HclValue.Unknown.of(type);
    return Marks.add(Marks.add(zipped, Marks.deep(keys)), values.marks());
  }

  private static HclValue zip(HclType type, List<HclValue> keys, List<HclValue> values)
      throws FunctionException {
    if (keys.size() != values.size()) {
      throw new FunctionException(
          1, "there are " + keys.size() + " keys, but " + values.size() + " values");
    }
    Map<String, HclValue> entries = new TreeMap<>(CodePoints::compare);
    for (int i = 0; i < keys.size(); i++) {
      if (!(keys.get(i) instanceof HclValue.Text key)) {
        throw new FunctionException(0, "the key at index " + i + " is null");
      }
      entries.put(key.value(), values.get(i));
    }
    return type instanceof HclType.MapType map
        ? new HclValue.MapOf(map.element(), entries, Set.of())
        : new HclValue.Obj(entries);
  }
}
