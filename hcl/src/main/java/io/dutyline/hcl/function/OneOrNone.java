package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import java.util.List;
import java.util.Set;

/** {@code one}: the only element, or null if there is none. */
final class OneOrNone {
  private OneOrNone() {}

  static HclValue of(HclValue value) throws FunctionException {
    return Marks.add(one(value), value.marks());
  }

  private static HclValue one(HclValue value) throws FunctionException {
    HclType type = value.type();
    if (value instanceof HclValue.Unknown && type == HclType.DYNAMIC) {
      return HclValue.Unknown.of(HclType.DYNAMIC);
    }
    if (!Types.isSequence(type)) {
      throw new FunctionException(0, "must be a list, set, or tuple, not a " + TypeNames.of(type));
    }
    if (value instanceof HclValue.Unknown unknown) {
      return ofUnknown(unknown);
    }
    List<HclValue> elements = Sequences.elementsOf(value);
    if (elements.isEmpty()) {
      return new HclValue.Null(Types.element(type).orElse(HclType.DYNAMIC), Set.of());
    }
    if (Sequences.mayShrink(value)) {
      return HclValue.Unknown.of(Types.element(type).orElseThrow());
    }
    checkLength(elements.size());
    return elements.get(0);
  }

  private static HclValue ofUnknown(HclValue.Unknown unknown) throws FunctionException {
    if (unknown.type() instanceof HclType.TupleType tuple) {
      if (tuple.elements().isEmpty()) {
        return HclValue.Null.OF_ANY_TYPE;
      }
      checkLength(tuple.elements().size());
      return HclValue.Unknown.of(tuple.elements().get(0));
    }
    checkLength(unknown.refinements().minLength());
    return HclValue.Unknown.of(Types.element(unknown.type()).orElseThrow());
  }

  private static void checkLength(int length) throws FunctionException {
    if (length > 1) {
      throw new FunctionException(0, "must be a list, set, or tuple with zero or one elements");
    }
  }
}
