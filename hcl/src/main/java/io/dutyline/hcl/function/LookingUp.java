package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Values;
import java.util.Map;

/** {@code lookup}: the entry of a map or the attribute of an object, or else a default. */
final class LookingUp {
  private LookingUp() {}

  static HclType type(Arguments arguments) throws FunctionException {
    checkArguments(arguments);
    HclType type = arguments.at(0).type();
    if (type instanceof HclType.MapType map) {
      return map.element();
    }
    HclType.ObjectType object = (HclType.ObjectType) type;
    if (!(arguments.at(1) instanceof HclValue.Text key)) {
      return HclType.DYNAMIC;
    }
    HclType attribute = object.attributes().get(key.value());
    if (attribute != null) {
      return attribute;
    }
    return arguments.has(2) ? arguments.at(2).type() : HclType.DYNAMIC;
  }

  private static void checkArguments(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(0).type();
    if (!(type instanceof HclType.MapType) && !(type instanceof HclType.ObjectType)) {
      throw new FunctionException(0, "must be a map or an object, not a " + TypeNames.of(type));
    }
    if (arguments.size() > 3) {
      throw new FunctionException(3, "there can be only one default");
    }
  }

  static HclValue lookUp(Arguments arguments) throws FunctionException {
    checkArguments(arguments);
    HclValue map = arguments.at(0);
    HclValue found = found(arguments, map, arguments.text(1));
    return Marks.add(Marks.add(found, map.marks()), arguments.at(1).marks());
  }

  private static HclValue found(Arguments arguments, HclValue map, String key)
      throws FunctionException {
    Map<String, HclValue> entries = Values.entries(map).orElseThrow();
    HclValue defaulted =
        arguments.has(2) && map instanceof HclValue.MapOf typed
            ? Converting.convert(2, arguments.at(2), typed.element())
            : null;
    HclValue entry = entries.get(key);
    if (entry != null) {
      return entry;
    }
    if (map instanceof HclValue.Obj object && object.rest() != null) {
      return object.rest().attribute(key);
    }
    if (!arguments.has(2)) {
      throw new FunctionException(
          1, "there is no element with the key " + JsonText.quote(key) + ", and no default");
    }
    return defaulted == null ? arguments.at(2) : defaulted;
  }
}
