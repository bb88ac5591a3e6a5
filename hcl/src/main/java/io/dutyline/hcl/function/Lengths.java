package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;

/** {@code length}: of a string, a collection, a tuple or an object. */
final class Lengths {
  private Lengths() {}

  static HclValue of(HclValue value) throws FunctionException {
    return Marks.add(length(value), value.marks());
  }

  private static HclValue length(HclValue value) throws FunctionException {
    HclType type = value.type();
    if (value instanceof HclValue.Text text) {
      return HclValue.Num.of(Graphemes.count(text.value()));
    }
    if (type instanceof HclType.TupleType tuple) {
      return HclValue.Num.of(tuple.elements().size());
    }
    if (type instanceof HclType.ObjectType object) {
      return Values.isOpen(value)
          ? Refining.atLeast(object.attributes().size())
          : HclValue.Num.of(object.attributes().size());
    }
    if (value instanceof HclValue.Unknown unknown) {
      return ofUnknown(unknown);
    }
    if (Types.element(type).isEmpty()) {
      throw new FunctionException(
          0, "must be a string, a collection, or a structural type, not a " + TypeNames.of(type));
    }
    int size = Values.parts(value).size();
    return Sequences.mayShrink(value) ? Refining.between(1, size) : HclValue.Num.of(size);
  }

  private static HclValue ofUnknown(HclValue.Unknown unknown) throws FunctionException {
    Refinements known = unknown.refinements();
    if (unknown.type() == HclType.STRING) {
      return Refining.atLeast(Graphemes.count(known.prefix()));
    }
    if (unknown.type() == HclType.DYNAMIC) {
      return Refining.atLeast(0);
    }
    if (Types.isPrimitive(unknown.type())) {
      throw new FunctionException(
          0,
          "must be a string, a collection, or a structural type, not a "
              + TypeNames.of(unknown.type()));
    }
    if (known.minLength() == known.maxLength()) {
      return HclValue.Num.of(known.minLength());
    }
    return known.maxLength() == Integer.MAX_VALUE
        ? Refining.atLeast(known.minLength())
        : Refining.between(known.minLength(), known.maxLength());
  }
}
