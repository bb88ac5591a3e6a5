package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** {@code keys} and {@code values}: a list of those of a map, a tuple of those of an object. */
final class MapParts {
  private MapParts() {}

  static HclType keysType(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(0).type();
    if (type instanceof HclType.MapType) {
      return new HclType.ListType(HclType.STRING);
    }
    if (type instanceof HclType.ObjectType object) {
      return Values.isOpen(arguments.at(0))
          ? HclType.DYNAMIC
          : new HclType.TupleType(Collections.nCopies(object.attributes().size(), HclType.STRING));
    }
    if (type == HclType.DYNAMIC) {
      return type;
    }
    throw new FunctionException(0, "must be a map or an object, not a " + TypeNames.of(type));
  }

  static HclValue keys(Arguments arguments) throws FunctionException {
    HclValue value = arguments.at(0);
    HclType type = keysType(arguments);
    if (value.type() instanceof HclType.ObjectType object && type != HclType.DYNAMIC) {
      return new HclValue.Tuple(texts(object.attributes().keySet()), value.marks());
    }
    if (value instanceof HclValue.MapOf map) {
      return new HclValue.ListOf(HclType.STRING, texts(map.entries().keySet()), map.marks());
    }
    return Marks.add(HclValue.Unknown.of(type), value.marks());
  }

  private static List<HclValue> texts(Set<String> keys) {
    List<HclValue> texts = new ArrayList<>(keys.size());
    for (String key : keys) {
      texts.add(new HclValue.Text(key));
    }
    return texts;
  }

  static HclType valuesType(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(0).type();
    if (type instanceof HclType.MapType map) {
      return new HclType.ListType(map.element());
    }
    if (type instanceof HclType.ObjectType object) {
      return Values.isOpen(arguments.at(0))
          ? HclType.DYNAMIC
          : new HclType.TupleType(List.copyOf(object.attributes().values()));
    }
    throw new FunctionException(0, "must be a map or an object, not a " + TypeNames.of(type));
  }

  static HclValue values(Arguments arguments) throws FunctionException {
    HclValue value = arguments.at(0);
    HclType type = valuesType(arguments);
    if (type == HclType.DYNAMIC) {
      return Marks.add(HclValue.Unknown.of(type), Marks.deep(value));
    }
    List<HclValue> parts = List.copyOf(Values.parts(value));
    return type instanceof HclType.ListType list
        ? new HclValue.ListOf(list.element(), parts, value.marks())
        : new HclValue.Tuple(parts, value.marks());
  }
}
