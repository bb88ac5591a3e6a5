package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Unification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** {@code concat}: a list where all arguments are lists of types that go together. */
final class Concatenation {
  private Concatenation() {}

  static HclType type(Arguments arguments) throws FunctionException {
    if (arguments.size() == 0) {
      throw new FunctionException(-1, "at least one argument is required");
    }
    HclType list = listType(arguments.values());
    return list != HclType.DYNAMIC ? list : tupleType(arguments.values());
  }

  /** Returns the type of the list; dynamic if it is none. */
  private static HclType listType(List<HclValue> arguments) {
    List<HclType> types = new ArrayList<>(arguments.size());
    for (HclValue argument : arguments) {
      if (!(argument.type() instanceof HclType.ListType)) {
        return HclType.DYNAMIC;
      }
      types.add(argument.type());
    }
    return Unification.unify(types).orElse(HclType.DYNAMIC);
  }

  private static HclType tupleType(List<HclValue> arguments) throws FunctionException {
    List<HclType> elements = new ArrayList<>();
    boolean certain = true;
    for (int i = 0; i < arguments.size(); i++) {
      HclType type = arguments.get(i).type();
      if (type instanceof HclType.TupleType tuple) {
        elements.addAll(tuple.elements());
      } else if (type instanceof HclType.ListType list) {
        int length =
            arguments.get(i) instanceof HclValue.ListOf known ? known.elements().size() : 0;
        certain &= arguments.get(i) instanceof HclValue.ListOf;
        elements.addAll(Collections.nCopies(length, list.element()));
      } else {
        throw new FunctionException(
            i, "all arguments must be lists or tuples; this is a " + TypeNames.of(type));
      }
    }
    return certain ? new HclType.TupleType(elements) : HclType.DYNAMIC;
  }

  static HclValue concatenate(Arguments arguments) throws FunctionException {
    HclType type = type(arguments);
    List<HclValue> all = new ArrayList<>();
    Set<Mark> marks = Set.of();
    for (int i = 0; i < arguments.size(); i++) {
      HclValue sequence = arguments.at(i);
      HclValue fitting =
          type instanceof HclType.ListType ? Converting.convert(i, sequence, type) : sequence;
      all.addAll(Sequences.elementsOf(fitting));
      Bounds.checkElements(all.size());
      marks = Marks.union(marks, sequence.marks());
    }
    return type instanceof HclType.ListType list
        ? new HclValue.ListOf(list.element(), all, marks)
        : new HclValue.Tuple(all, marks);
  }
}
