package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import java.util.Collections;
import java.util.List;

/** {@code slice}: the elements from one index to before another. */
final class Slicing {
  private Slicing() {}

  static HclType type(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(0).type();
    if (type instanceof HclType.ListType) {
      checkOrder(arguments);
      return type;
    }
    if (!(type instanceof HclType.TupleType tuple)) {
      throw new FunctionException(0, "must be a list or tuple, not a " + TypeNames.of(type));
    }
    if (!(arguments.at(1) instanceof HclValue.Num) || !(arguments.at(2) instanceof HclValue.Num)) {
      return HclType.DYNAMIC;
    }
    int length = tuple.elements().size();
    return new HclType.TupleType(
        tuple.elements().subList(start(arguments, length), end(arguments, length)));
  }

  /** Tells of what is wrong whatever the list is. */
  private static void checkOrder(Arguments arguments) throws FunctionException {
    if (arguments.at(1) instanceof HclValue.Num && arguments.at(2) instanceof HclValue.Num) {
      start(arguments, Integer.MAX_VALUE);
    }
  }

  static HclValue slice(Arguments arguments) throws FunctionException {
    if (arguments.at(0) instanceof HclValue.Unknown unknown) {
      return ofUnknown(unknown, arguments);
    }
    type(arguments);
    HclValue sequence = arguments.at(0);
    List<HclValue> elements = Sequences.elementsOf(sequence);
    List<HclValue> kept =
        elements.subList(start(arguments, elements.size()), end(arguments, elements.size()));
    return sequence instanceof HclValue.ListOf list
        ? new HclValue.ListOf(list.element(), kept, list.marks())
        : new HclValue.Tuple(kept, sequence.marks());
  }

  /** The list is long enough, or there is an error: it has as many elements as are asked for. */
  private static HclValue ofUnknown(HclValue.Unknown list, Arguments arguments)
      throws FunctionException {
    HclType type = list.type() == HclType.DYNAMIC ? HclType.DYNAMIC : type(arguments);
    if (type instanceof HclType.TupleType) {
      return new HclValue.Unknown(type, Refinements.NOT_NULL, list.marks());
    }
    int length = end(arguments, Integer.MAX_VALUE) - start(arguments, Integer.MAX_VALUE);
    Bounds.checkElements(length);
    HclType element = Types.element(type).orElse(HclType.DYNAMIC);
    HclValue each = new HclValue.Unknown(element, Refinements.NONE, list.marks());
    List<HclValue> elements = Collections.nCopies(length, each);
    return type instanceof HclType.ListType
        ? new HclValue.ListOf(element, elements, list.marks())
        : new HclValue.Tuple(elements, list.marks());
  }

  private static int start(Arguments arguments, int length) throws FunctionException {
    int start = index(arguments, 1, length);
    if (start > end(arguments, length)) {
      throw new FunctionException(1, "the start index must not be greater than the end index");
    }
    return start;
  }

  private static int end(Arguments arguments, int length) throws FunctionException {
    return index(arguments, 2, length);
  }

  private static int index(Arguments arguments, int argument, int length) throws FunctionException {
    int index = arguments.integer(argument, -1, Integer.MAX_VALUE);
    if (index < 0 || index > length) {
      throw new FunctionException(
          argument, "the index must be between 0 and the length of the list, " + length);
    }
    return index;
  }
}
