package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of values of which some have parts that are not listed. */
public final class Shapes {
  private Shapes() {}

  /** Returns the type, dynamic for an object that may have attributes which are not listed. */
  public static HclType type(HclValue value) {
    if (value instanceof Obj object) {
      if (object.rest() != null) {
        return HclType.DYNAMIC;
      }
      Map<String, HclType> types = new LinkedHashMap<>();
      object.attributes().forEach((name, each) -> types.put(name, type(each)));
      return new ObjectType(types);
    }
    if (value instanceof Tuple tuple) {
      List<HclType> types = new ArrayList<>(tuple.elements().size());
      for (HclValue each : tuple.elements()) {
        types.add(type(each));
      }
      return new TupleType(types);
    }
    return value.type();
  }
}
